import css from './carry.module.css';

export type CountRow = {
  readonly label: string;
  /** In the order of the columns. */
  readonly figures: readonly string[];
};

type CountTableProps = {
  readonly label: string;
  /** The first is that of the labels. */
  readonly columns: readonly string[];
  readonly rows: readonly CountRow[];
};

/** Figures by their names. */
export function CountTable({ label, columns, rows }: CountTableProps) {
  return (
    <table className={css['table']} aria-label={label}>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ label: row, figures }) => (
          <tr key={row}>
            <th scope="row">{row}</th>
            {figures.map((figure, at) => (
              <td key={columns[at + 1]}>{figure}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
