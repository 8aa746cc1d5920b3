package io.clientele.jdbc.testing;

import com.google.common.io.Closer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/**
 * A relay on the loopback address between a driver and its server. Told so, it passes the next request on, and when the
 * reply comes it drops the connection instead: what a network does that fails at the worst time. Thread-safe.
 */
public final class ReplyDropper implements AutoCloseable {
    private final ServerSocket listening;
    private final int serverPort;
    private final AtomicBoolean dropsNext = new AtomicBoolean();
    private final AtomicInteger dropped = new AtomicInteger();
    private final AtomicInteger toDrop = new AtomicInteger();

    private ReplyDropper(ServerSocket listening, int serverPort) {
        this.listening = listening;
        this.serverPort = serverPort;
    }

    /** Begins to relay to a port. */
    public static ReplyDropper to(int serverPort) {
        try {
            ReplyDropper dropper =
                    new ReplyDropper(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), serverPort);
            daemon(dropper::accept);
            return dropper;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The port to connect to. */
    public int port() {
        return listening.getLocalPort();
    }

    /** Loses the replies to the next commits of a data source that connects through this relay. */
    public DataSource losingCommits(DataSource through, int times) {
        toDrop.set(times);
        return Intercepted.dataSource(through, call -> {
            if (call.commits() && toDrop.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
                dropsNext.set(true);
            }
            return call.proceed();
        });
    }

    /** How many replies were lost. */
    public int dropped() {
        return dropped.get();
    }

    private void accept() {
        while (!listening.isClosed()) {
            try {
                Socket client = listening.accept();
                Socket server = new Socket(InetAddress.getLoopbackAddress(), serverPort);
                client.setTcpNoDelay(true);
                server.setTcpNoDelay(true);
                daemon(() -> pass(client, server, false));
                daemon(() -> pass(server, client, true));
            } catch (IOException closed) {
                // The driver or the server has gone, or this relay is closed: nobody is left to be told.
            }
        }
    }

    private void pass(Socket from, Socket to, boolean replies) {
        byte[] some = new byte[65_536];
        try (Closer both = Closer.create()) {
            both.register(from);
            both.register(to);
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            for (int read = in.read(some); read >= 0; read = in.read(some)) {
                if (replies && dropsNext.compareAndSet(true, false)) {
                    dropped.incrementAndGet();
                    return;
                }
                out.write(some, 0, read);
                out.flush();
            }
        } catch (IOException closed) {
            // One side has gone, and both sockets are closed.
        }
    }

    private static void daemon(Runnable work) {
        Thread thread = new Thread(work, "reply-dropper");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() {
        try {
            listening.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
