// Socket.IO as it comes, over WebSocket alone: each idea to all. Prints its port.
import {createServer} from "node:http";
import {createRequire} from "node:module";
const {Server} = createRequire(process.argv[2] + "/")("socket.io");

const http = createServer();
const io = new Server(http, {transports: ["websocket"]});
io.on("connection", (socket) => {
	socket.emit("hello", {hello: 1});
	socket.on("idea", (idea) => io.emit("idea", idea));
});
http.listen(0, "127.0.0.1", () => console.log(http.address().port));
