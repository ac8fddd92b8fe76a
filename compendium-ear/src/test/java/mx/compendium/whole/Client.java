package mx.compendium.whole;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Somebody at an address of their own, which Java's client cannot choose. */
record Client(String address) {

    /** @param head status line and headers */
    record Answer(String head, String body) {

        int status() {
            return Integer.parseInt(head.substring("HTTP/1.1 ".length(), "HTTP/1.1 200".length()));
        }

        /** Empty when there is none. */
        String header(String name) {
            String begin = name.toLowerCase(Locale.ROOT) + ": ";
            return head.lines()
                    .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(begin))
                    .map(line -> line.substring(begin.length()))
                    .findFirst()
                    .orElse("");
        }
    }

    /** Asks what a file is. */
    Answer verify(String file) {
        URI product = URI.create(Product.address());
        String request = String.join(
                "\r\n",
                "POST /api/v1/verification HTTP/1.1",
                "Host: " + product.getAuthority(),
                "Content-Type: application/octet-stream",
                "Content-Length: " + file.length(),
                "Connection: close",
                "",
                file);
        try (Socket socket = new Socket()) {
            socket.bind(new InetSocketAddress(InetAddress.getByName(address), 0));
            socket.connect(new InetSocketAddress(product.getHost(), product.getPort()));
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            int end = answer.indexOf("\r\n\r\n");
            return new Answer(answer.substring(0, end), answer.substring(end));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
