import { articleFile, relatedReport } from './markdown.ts';

/**
 * An archive without a letter of English but for addresses: what else has one in what is made of it
 * is ours. It has a story of every kind that words are made of.
 */
export const greekArchive: Readonly<Record<string, string>> = {
  'site.yaml': 'title: Εφημερίδα\naddress: https://paper.example/\nlanguage: el\n',
  'organizations/eta.md': '---\ndomain: eta.example\nfamily: Όμιλος\n---\n',
  'articles/2024-05-02-1.md': articleFile({
    title: 'Πλημμύρα στην κοιλάδα',
    publishedDateTime: '2024-05-02T08:00:00Z',
    originalUrl: 'https://eta.example/1',
    ampWebUrl: 'https://eta.example/1/amp',
    quality: 80,
    heat: 160,
    topics: ['Καιρός'],
    provider: { name: 'Ήτα', domain: 'eta.example' },
    related: [
      relatedReport({
        title: 'Πλημμύρα στην κοιλάδα του ποταμού',
        publishedDateTime: '2024-05-02T05:00:00Z',
        webUrl: 'https://beta.example/1',
        quality: 70,
        provider: { name: 'Βήτα', domain: 'beta.example' },
      }),
      relatedReport({
        title: 'Πλημμύρα στην κοιλάδα',
        publishedDateTime: '2024-05-02T12:00:00Z',
        webUrl: 'https://gamma.example/1',
        quality: 60,
        provider: { name: 'Γάμα', domain: 'gamma.example' },
      }),
      relatedReport({
        title: 'Πλημμύρα στην κοιλάδα και αλλού',
        publishedDateTime: '0001-01-01T00:00:00Z',
        webUrl: 'https://delta.example/1',
        provider: { name: 'Δέλτα', domain: 'delta.example' },
      }),
      relatedReport({
        title: 'Παλιά πλημμύρα',
        publishedDateTime: '2024-03-02T12:00:00Z',
        webUrl: 'https://gamma.example/2',
        provider: { name: 'Γάμα', domain: 'gamma.example' },
      }),
    ],
  }),
  'articles/2024-05-01-2.md': articleFile({
    title: 'Εκλογές στη χώρα',
    publishedDateTime: '2024-05-01T08:00:00Z',
    type: 'video',
    topics: ['Πολιτική'],
    images: [{ url: 'https://gamma.example/2.jpg', width: 800, height: 450 }],
    provider: { name: 'Γάμα', domain: 'gamma.example' },
  }),
  'articles/2024-04-01-3.md': articleFile({
    title: 'Αποσυρμένο',
    removed: true,
    provider: { name: 'Γάμα', domain: 'gamma.example' },
  }),
};
