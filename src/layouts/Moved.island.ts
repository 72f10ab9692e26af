// Leads on at once, with the query and the anchor of the old address, which a page that refreshes itself would lose.
const link = document.querySelector<HTMLAnchorElement>("[data-moved]");
if (link) location.replace(link.href + location.search + location.hash);
