package org.copydesk.http;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.copydesk.desk.SpareThreads;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.SecureRequestCustomizer;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.SslConnectionFactory;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.server.handler.SizeLimitHandler;
import org.eclipse.jetty.util.ssl.SslContextFactory;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** The server: ready once it has begun, and quiet once it is closed. */
public final class CopydeskServer implements AutoCloseable {
  /** The largest request, in bytes: the longest text, each character escaped. */
  private static final long LARGEST = 2_000_000;

  private static final Duration IDLE = Duration.ofSeconds(30);
  private static final int THREADS = 32;

  private final Server server;
  private final ServerConnector connector;
  private final Readings readings;

  /**
   * How a server is reached, and what it may take.
   *
   * @param address where it listens
   * @param tokens the person each token stands for; none are asked for when there are none
   * @param tls a PKCS #12 file with the key to encrypt with
   * @param password the file's
   * @param workers how many stories are read at once
   * @param room how many may wait
   * @param limit how long one may take
   */
  public record Setup(
      InetSocketAddress address,
      Map<String, String> tokens,
      Optional<Path> tls,
      String password,
      int workers,
      int room,
      Duration limit) {
    /** Copies the map; refuses to serve a network without tokens. */
    public Setup {
      tokens = Map.copyOf(tokens);
      if (!address.getAddress().isLoopbackAddress() && tokens.isEmpty()) {
        throw new IllegalArgumentException("no tokens for an address of the network");
      }
    }
  }

  private CopydeskServer(Server server, ServerConnector connector, Readings readings) {
    this.server = server;
    this.connector = connector;
    this.readings = readings;
  }

  /**
   * Warms up, then begins to serve; until somebody asks for something, it goes on warming up.
   *
   * @param log told one line a request: never words, only lengths
   * @throws IOException when the address is taken or the key cannot be used
   */
  public static CopydeskServer begin(Newsdesk newsdesk, Setup setup, Consumer<String> log)
      throws IOException {
    Readings readings = new Readings(newsdesk::desk, setup.workers(), setup.room(), setup.limit());
    CompletableFuture<Server> built =
        CompletableFuture.supplyAsync(
            () -> server(newsdesk, readings, setup, log), SpareThreads::begin);
    Warming warming = new Warming(newsdesk);
    warming.before();
    Server server = built.join();
    ServerConnector connector = connector(server, setup);
    try {
      server.start();
    } catch (Exception e) {
      readings.close();
      throw new IOException(e.getMessage() == null ? e.toString() : e.getMessage(), e);
    }
    warming.behind(readings::asked);
    return new CopydeskServer(server, connector, readings);
  }

  /** The server, not started yet. */
  private static Server server(
      Newsdesk newsdesk, Readings readings, Setup setup, Consumer<String> log) {
    QueuedThreadPool threads = new QueuedThreadPool(THREADS, 4);
    threads.setName("copydesk-http");
    threads.setDaemon(true);
    Server server = new Server(threads);
    boolean local = setup.address().getAddress().isLoopbackAddress();
    Door door = new Door(local, setup.tokens());
    Gauges counts = new Gauges(readings);
    AcceptedHere words = new AcceptedHere(newsdesk.decisions());
    Reception reception =
        new Reception(
            door,
            new LanguageToolApi(newsdesk, readings, words),
            new DeskApi(newsdesk, readings, words, local),
            counts,
            log);
    SizeLimitHandler sized = new SizeLimitHandler(LARGEST, -1);
    sized.setHandler(reception);
    server.setHandler(new GracefulHandler(sized));
    server.setStopTimeout(setup.limit().plusSeconds(5).toMillis());
    return server;
  }

  private static ServerConnector connector(Server server, Setup setup) {
    HttpConfiguration http = new HttpConfiguration();
    http.setSendServerVersion(false);
    http.setSendDateHeader(false);
    ServerConnector connector;
    if (setup.tls().isPresent()) {
      SecureRequestCustomizer secure = new SecureRequestCustomizer();
      secure.setSniHostCheck(false);
      http.addCustomizer(secure);
      SslContextFactory.Server keys = new SslContextFactory.Server();
      keys.setKeyStoreType("PKCS12");
      keys.setKeyStorePath(setup.tls().get().toAbsolutePath().toString());
      keys.setKeyStorePassword(setup.password());
      connector =
          new ServerConnector(
              server, new SslConnectionFactory(keys, "http/1.1"), new HttpConnectionFactory(http));
    } else {
      connector = new ServerConnector(server, 1, 1, new HttpConnectionFactory(http));
    }
    connector.setHost(setup.address().getAddress().getHostAddress());
    connector.setPort(setup.address().getPort());
    connector.setIdleTimeout(IDLE.toMillis());
    server.addConnector(connector);
    return connector;
  }

  /** The port it listens on. */
  public int port() {
    return connector.getLocalPort();
  }

  /** Takes no more requests, answers those that are in, and ends. */
  @Override
  public void close() {
    try {
      server.stop();
    } catch (Exception e) {
      throw new IllegalStateException("the server did not stop: " + e.getMessage(), e);
    } finally {
      readings.close();
    }
  }
}
