package dk.traad.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** nginx in front of several nodes, each request to the next one. */
record Proxy(Process process, int port) implements AutoCloseable {
    static Proxy start(Path folder, List<Server> nodes) throws IOException, InterruptedException {
        var port = Server.freePort();
        var own = Files.createDirectories(folder.resolve("nginx")).toAbsolutePath();
        Files.writeString(own.resolve("nginx.conf"), """
            daemon off;
            pid %1$s/pid;
            error_log %1$s/error.log;
            user root;
            events { worker_connections 512; }
            http {
                access_log off;
                client_body_temp_path %1$s/body; proxy_temp_path %1$s/proxy; fastcgi_temp_path %1$s/f;
                uwsgi_temp_path %1$s/u; scgi_temp_path %1$s/s;
                upstream nodes { %2$s keepalive 16; }
                server {
                    listen 127.0.0.1:%3$d;
                    location / {
                        proxy_pass http://nodes;
                        proxy_http_version 1.1;
                        proxy_set_header Connection "";
                        proxy_set_header Host $http_host;
                        proxy_connect_timeout 1s;
                        proxy_read_timeout 20s;
                    }
                }
            }
            """.formatted(
                        own,
                        nodes.stream()
                                .map(node -> "server 127.0.0.1:" + node.port() + " max_fails=1 fail_timeout=2s;")
                                .collect(Collectors.joining(" ")),
                        port));
        var process = new ProcessBuilder(
                        "nginx", "-c", own.resolve("nginx.conf").toString(), "-p", own.toString())
                .redirectErrorStream(true)
                .redirectOutput(own.resolve("output.log").toFile())
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        for (var i = 0; i < 100 && !Server.answers(port, "/sign-in/demo"); i++) {
            if (!process.isAlive()) {
                throw new IOException("nginx did not come up: " + Files.readString(own.resolve("output.log")));
            }
            Thread.sleep(100);
        }
        return new Proxy(process, port);
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        process.waitFor(10, TimeUnit.SECONDS);
    }
}
