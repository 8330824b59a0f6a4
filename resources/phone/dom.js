// Screens say what there should be; the page is brought there and only what differs is touched,
// so that focus, caret and scrolling stay. Text is only ever set as text.

const SVG = "http://www.w3.org/2000/svg";
const DRAWN = new Set(["svg", "path", "circle"]);

const ARIA = { label: "aria-label", pressed: "aria-pressed", expanded: "aria-expanded", off: "aria-disabled" };

// h("p.small.dim", {onclick}, "text", [more], null): what is null, false or "" is left out; {} may be missing.
export function h(kind, ...children) {
	const [tag, ...classes] = kind.split(".");
	const first = children[0];
	const isProps = first && typeof first === "object" && !Array.isArray(first) && !first.tag;
	const { key = null, ...props } = isProps ? children.shift() : {};
	if (classes.length) props.class = [...classes, props.class].filter(Boolean).join(" ");
	return { tag, key, props, children: flat(children) };
}

export function patch(parent, wanted) {
	const old = [...parent.childNodes];
	const used = new Set();
	const nodes = flat([wanted]).map((one) => {
		const found = old.find((node) => !used.has(node) && fits(node, one));
		const node = found || made(one);
		used.add(node);
		bring(node, one);
		return node;
	});
	for (const node of old) if (!used.has(node)) node.remove();
	nodes.forEach((node, at) => {
		if (parent.childNodes[at] !== node) parent.insertBefore(node, parent.childNodes[at] || null);
	});
}

function flat(children) {
	return children.flat(Infinity).filter((one) => one !== null && one !== undefined && one !== false && one !== "");
}

function isText(one) {
	return typeof one !== "object";
}

function fits(node, one) {
	if (isText(one)) return node.nodeType === Node.TEXT_NODE;
	return node.nodeType === Node.ELEMENT_NODE && node.localName === one.tag && (node.ownKey ?? null) === one.key;
}

function made(one) {
	if (isText(one)) return document.createTextNode(String(one));
	const node = DRAWN.has(one.tag) ? document.createElementNS(SVG, one.tag) : document.createElement(one.tag);
	if (one.tag === "button") node.type = "button";
	node.ownKey = one.key;
	return node;
}

function bring(node, one) {
	if (isText(one)) {
		if (node.data !== String(one)) node.data = String(one);
		return;
	}
	const before = node.ownProps || {};
	for (const name of Object.keys(before)) if (!(name in one.props)) set(node, name, null);
	patch(node, one.children); // options come before the value of their list
	for (const [name, value] of Object.entries(one.props)) set(node, name, value);
	node.ownProps = one.props;
}

function set(node, name, value) {
	const isNone = value === null || value === undefined || value === false;
	if (name.startsWith("on")) node[name] = value;
	else if (name === "value") {
		if (node.value !== (value ?? "")) node.value = value ?? "";
	} else if (name === "checked") node.checked = Boolean(value);
	else if (name === "style") for (const [key, one] of Object.entries(value || {})) node.style.setProperty(key, one);
	else if ((name === "pressed" || name === "expanded") && value !== null) node.setAttribute(ARIA[name], Boolean(value));
	else if (isNone) node.removeAttribute(ARIA[name] || name);
	else {
		const text = name === "off" ? "true" : value === true ? "" : String(value);
		if (node.getAttribute(ARIA[name] || name) !== text) node.setAttribute(ARIA[name] || name, text);
	}
}
