// Text inside an element ends at the first closing tag of its name, even within a string.
export const inScript = (text) => text.replace(/<\/(script)/gi, "<\\/$1").replace(/<!--/g, "<\\!--");
export const inStyle = (text) => text.replace(/<\/(style)/gi, "<\\/$1");
