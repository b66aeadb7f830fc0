package dk.traad.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Something that answers requests in a process of its own: the program, or the floor.
 *
 * @param secondsToFirstAnswer from its start to its first page
 */
record Server(String name, Process process, int port, double secondsToFirstAnswer) implements AutoCloseable {
    private static final int PATIENCE_SECONDS = 400;

    static Server start(
            String name, List<String> command, Map<String, String> environment, String firstPage, Path log, int port)
            throws IOException, InterruptedException {
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(environment);
        var began = System.nanoTime();
        var process = builder.start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        while (!answers(port, firstPage)) {
            var seconds = (System.nanoTime() - began) / 1e9;
            if (!process.isAlive() || seconds > PATIENCE_SECONDS) {
                throw new IOException(name + " did not come up:\n" + Files.readString(log));
            }
            Thread.sleep(20);
        }
        return new Server(name, process, port, (System.nanoTime() - began) / 1e9);
    }

    static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    ProcessUse use() throws IOException {
        return ProcessUse.of(process.pid());
    }

    static boolean answers(int port, String path) {
        try (var connection = new Browser(port)) {
            return connection.get(path).status() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException interrupted) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
