import { useEffect, useState } from 'react';
import { KeptList } from '#src/components/states/kept-list.tsx';
import { type KeptStory, listKeptStories } from '#src/offline/kept-stories.ts';
import { siteDevice } from '#src/reading/store/site-device.ts';

const MOST = 20;

/** The stories that this device keeps; nothing if there are none. */
export function KeptHere() {
  const [stories, setStories] = useState<readonly KeptStory[]>([]);
  useEffect(() => {
    void siteDevice()
      .load('read')
      .then((read) => listKeptStories(import.meta.env.BASE_URL, MOST, new Set(read.keys())))
      .then(setStories);
  }, []);
  return stories.length > 0 ? <KeptList stories={stories} /> : null;
}
