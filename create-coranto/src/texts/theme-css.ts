/** Nothing in it changes the site, until a line is taken out of its comment. */
export const themeCss = `/* Colours and fonts of the site. node_modules/coranto/data/README.md lists all properties. The build
   warns of colours that some readers cannot tell apart. */
:root {
  /* Light scheme, dark scheme:
  --accent: light-dark(#00507a, #84c9f5);
  --accent-ink: light-dark(#ffffff, #001824);
  */
  /* Headlines:
  --serif: Georgia, serif;
  */
}
`;
