// Links: a scenario file behind `#state=`, which no server sees, compressed and in letters that an address may have.
const STATE = "#state=";
/** The most bytes that are unpacked. The module refuses a larger file, so this is enough to be refused. */
const MOST = 4 * 1024 * 1024 + 1;
const through = (bytes, stream) => new Blob([bytes]).stream().pipeThrough(stream);

/** Returns the link to a scenario file. */
export const pack = async (text) => {
  const bytes = new Uint8Array(await new Response(through(text, new CompressionStream("deflate"))).arrayBuffer());
  const letters = btoa(bytes.reduce((letters, byte) => letters + String.fromCharCode(byte), ""));
  return location.href.split(/[?#]/)[0] + STATE + letters.replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
};

const unpack = async (letters) => {
  try {
    const bytes = Uint8Array.from(atob(letters.replaceAll("-", "+").replaceAll("_", "/")), (letter) => letter.charCodeAt(0));
    const reader = through(bytes, new DecompressionStream("deflate")).getReader();
    const utf8 = new TextDecoder("utf-8", { fatal: true });
    let text = "";
    for (let unpacked = 0; unpacked < MOST;) {
      const { done, value } = await reader.read();
      if (done) return text + utf8.decode();
      unpacked += value.length;
      text += utf8.decode(value, { stream: true });
    }
    await reader.cancel();
  } catch {
    // It is damaged.
  }
  return "";
};

export const isLink = () => location.hash.startsWith(STATE);
/** Returns the scenario file of this address: empty if it is damaged or has more in it than any file may have; nothing if this is no link. */
export const state = () => (isLink() ? unpack(location.hash.slice(STATE.length)) : undefined);
// A link that is followed on the page itself only changes what is behind the `#`.
addEventListener("hashchange", () => isLink() && location.reload());
