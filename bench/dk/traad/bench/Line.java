package dk.traad.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;

/**
 * The network between two programs, which can be cut as when somebody pulls the cable: nothing comes through any more, nobody
 * is told, what is open stays half open, and who calls anew gets no answer.
 */
final class Line implements AutoCloseable {
    private static final int NO_ANSWER_MILLISECONDS = 300;

    private final ServerSocket door;
    private final int to;
    private final List<Socket> all = new ArrayList<>();
    private final List<Socket> waiting = new ArrayList<>();
    private boolean isCut;

    private Line(ServerSocket door, int to) {
        this.door = door;
        this.to = to;
    }

    static Line to(int port) throws IOException {
        // The shortest queue there is of those who call.
        var line = new Line(new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1")), port);
        Thread.ofVirtual().start(line::connect);
        return line;
    }

    int port() {
        return door.getLocalPort();
    }

    /** Those who call wait in the queue that nobody empties; when it is full the system drops their calls, as a cut line. */
    void cut() throws IOException {
        synchronized (this) {
            isCut = true;
        }
        while (isAnswered()) {
            continue;
        }
    }

    private boolean isAnswered() throws IOException {
        var socket = new Socket();
        try {
            socket.connect(new InetSocketAddress("127.0.0.1", port()), NO_ANSWER_MILLISECONDS);
            waiting.add(socket);
            return true;
        } catch (IOException dropped) {
            socket.close();
            return false;
        }
    }

    void mend() throws IOException {
        for (var socket : waiting) {
            socket.close();
        }
        synchronized (this) {
            isCut = false;
            notifyAll();
        }
    }

    private synchronized void awaitWhole() throws InterruptedException {
        while (isCut) {
            wait();
        }
    }

    private void connect() {
        try {
            while (true) {
                var from = door.accept();
                awaitWhole();
                keep(from);
                var onwards = new Socket();
                keep(onwards);
                try {
                    onwards.connect(new InetSocketAddress("127.0.0.1", to));
                    Thread.ofVirtual().start(() -> pass(from, onwards));
                    Thread.ofVirtual().start(() -> pass(onwards, from));
                } catch (IOException nobodyThere) {
                    from.close();
                }
            }
        } catch (IOException closed) {
            return;
        } catch (InterruptedException over) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void keep(Socket socket) {
        all.add(socket);
    }

    private void pass(Socket from, Socket onwards) {
        var bytes = new byte[16 * 1024];
        try (from;
                onwards) {
            var in = from.getInputStream();
            var out = onwards.getOutputStream();
            for (var count = in.read(bytes); count >= 0; count = in.read(bytes)) {
                awaitWhole();
                out.write(bytes, 0, count);
            }
            // That one side has hung up does not come through either.
            awaitWhole();
        } catch (IOException hungUp) {
            return;
        } catch (InterruptedException over) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public synchronized void close() throws IOException {
        door.close();
        for (var socket : all) {
            socket.close();
        }
    }
}
