// Only what differs is touched, so that focus and caret stay. Text is only ever set as text.

const SVG = /^(svg|path|circle)$/;
const ARIA = {label: "aria-label", pressed: "aria-pressed", expanded: "aria-expanded", off: "aria-disabled"};

// h("p.small.dim", {onclick}, "text", [more], null): {} may be missing, and null, false and "" are left out.
export function h(kind, ...children) {
	const [tag, ...classes] = kind.split(".");
	const first = children[0];
	const {key = null, ...props} = first?.constructor === Object && !first.tag ? children.shift() : {};
	if (props.off) props.onclick = null;
	return {tag, key, props: {class: classes.join(" ") || null, ...props}, children: flat(children)};
}

export const flat = (children) => children.flat(Infinity).filter((one) => one || one === 0);

export function patch(parent, wanted) {
	const old = [...parent.childNodes];
	const nodes = flat([wanted]).map((one) => {
		const at = old.findIndex((node) => fits(node, one));
		const node = at < 0 ? made(one) : old.splice(at, 1)[0];
		bring(node, one);
		return node;
	});
	for (const node of old) node.remove();
	nodes.forEach((node, at) => {
		if (parent.childNodes[at] !== node) parent.insertBefore(node, parent.childNodes[at]);
	});
}

// Of a text, too: it has neither tag nor key.
const fits = (node, one) => node.localName === one.tag && node.ownKey === one.key;

function made(one) {
	if (!one.tag) return document.createTextNode("");
	const node = SVG.test(one.tag) ? document.createElementNS("http://www.w3.org/2000/svg", one.tag) : document.createElement(one.tag);
	if (one.tag === "button") node.type = "button";
	node.ownKey = one.key;
	return node;
}

function bring(node, one) {
	if (!one.tag) {
		if (node.data !== String(one)) node.data = one;
		return;
	}
	for (const name in node.ownProps) if (!(name in one.props)) set(node, name, null);
	patch(node, one.children); // options come before the value of their list
	for (const name in one.props) set(node, name, one.props[name]);
	node.ownProps = one.props;
}

function set(node, name, value) {
	const attribute = ARIA[name] || name;
	if (name === "value") {
		if (node.value !== (value ?? "")) node.value = value ?? "";
	} else if (name === "checked") node.checked = value;
	else if (name.startsWith("on")) node[name] = value;
	else if (name === "style") Object.assign(node.style, value);
	else if (value == null || (value === false && (name === "off" || !ARIA[name]))) node.removeAttribute(attribute);
	else if (node.getAttribute(attribute) !== String(value)) node.setAttribute(attribute, value);
}
