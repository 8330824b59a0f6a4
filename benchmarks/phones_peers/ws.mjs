// The floor: node `ws`, each message to all, nothing else. Prints its port.
import {createRequire} from "node:module";
const {WebSocketServer, WebSocket} = createRequire(process.argv[2] + "/")("ws");

const server = new WebSocketServer({host: "127.0.0.1", port: 0, perMessageDeflate: false});
server.on("connection", (socket) => {
	socket.send('{"hello":1}');
	socket.on("message", (data) => {
		for (const one of server.clients) if (one.readyState === WebSocket.OPEN) one.send(data, {binary: false});
	});
});
server.on("listening", () => console.log(server.address().port));
