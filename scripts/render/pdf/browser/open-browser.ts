export function openBrowserProvider(_o: unknown): unknown { return null; }
