/**
 * The OpenSearch 1.1 description of the site's search, below its base: browsers offer the search by
 * it. Its addresses have to be absolute, so a site without an address has none.
 */
export const OPENSEARCH_FILE = 'opensearch.xml';
export const OPENSEARCH_TYPE = 'application/opensearchdescription+xml';
