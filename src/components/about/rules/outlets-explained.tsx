import { FIRST_YEAR } from '#src/content/coverage/right-date.ts';
import { t } from '#src/messages/messages.ts';
import { bold } from '../../marks.tsx';
import { Message } from '../../message.tsx';
import { Explained } from './explained.tsx';

export function OutletsExplained() {
  return (
    <Explained title={t('about.outlets')} figure="outlets">
      <p>
        <Message of="about.outletLeads" marks={bold} />
      </p>
      <p>
        <Message of="about.outletFirst" marks={bold} values={{ year: FIRST_YEAR }} />
      </p>
      <p>
        <Message of="about.outletQuality" marks={bold} />
      </p>
    </Explained>
  );
}
