// The account center in a frame of another page: a picture until it is clicked, so that a page with many of them loads none.
import { START } from "./start.js";

const address = new URLSearchParams(location.search);
const [start, words, poster] = ["start", "words", "poster"].map((id) => document.getElementById(id));
const language = [address.get("locale"), navigator.language].map((tag) => tag?.split("-")[0]).find((tag) => tag in START) ?? "en";
document.documentElement.lang = language;
words.textContent = START[language];
poster.src = address.has("walkthrough") ? "walkthrough.svg" : address.has("demo") ? "upgrade.svg" : "page.svg";
start.href = `./${location.search}${location.hash}`;
start.addEventListener("click", (event) => {
  // Back on the page around it leads out of that page, not out of the frame.
  if (event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  location.replace(start.href);
});
