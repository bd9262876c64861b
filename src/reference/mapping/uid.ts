/**
 * How Omnium's exporter makes Flow uids out of Omnium ids: everything but A-Z, a-z, 0-9 and underscore is
 * removed (UID-01, UID-02), case stays (UID-05). Used here only to find what the exporter created; towards
 * Omnium the original id is used, never this one (UID-10).
 */
export const sanitisedUid = (id: string): string => id.normalize('NFC').replace(/[^A-Za-z0-9_]/g, '')
