package org.copydesk.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;

/**
 * Many clients at once who ask again as soon as they are answered: most as they should, some who
 * send slowly, some whose request is no request, some who are gone before the answer.
 */
final class Crowd {
  private static final int SLOW = 20;
  private static final int BROKEN = 5;
  private static final int CUT_OFF = 5;
  private static final int PIECES = 10;
  private static final int PAUSE = 300;
  private static final int SILENCE = 60_000;

  private final Served server;
  private final IntFunction<String> stories;
  private final AtomicInteger number = new AtomicInteger();
  private final Map<Integer, Integer> statuses = new TreeMap<>();
  private final List<Double> admitted = new ArrayList<>();
  private int hasty;
  private int unanswered;

  Crowd(Served server, IntFunction<String> stories) {
    this.server = server;
    this.stories = stories;
  }

  /** Lets {@code clients} ask for so long, and waits until the last is answered. */
  void ask(int clients, Duration time) throws InterruptedException {
    long end = System.nanoTime() + time.toNanos();
    List<Thread> all = new ArrayList<>();
    for (int i = 0; i < clients; i++) {
      Random random = new Random(i);
      Thread client = new Thread(() -> ask(random, end), "client-" + i);
      client.start();
      all.add(client);
    }
    for (Thread client : all) {
      client.join();
    }
  }

  private void ask(Random random, long end) {
    while (System.nanoTime() < end) {
      int kind = random.nextInt(100);
      try {
        if (kind < CUT_OFF) {
          leave();
        } else if (kind < CUT_OFF + BROKEN) {
          broken(random);
        } else {
          whole(kind < CUT_OFF + BROKEN + SLOW);
        }
      } catch (IOException e) {
        synchronized (this) {
          unanswered++;
        }
      } catch (InterruptedException e) {
        return;
      }
    }
  }

  private byte[] request() {
    byte[] body =
        Served.form(stories.apply(number.incrementAndGet())).getBytes(StandardCharsets.US_ASCII);
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    whole.writeBytes(
        ("POST /v2/check HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n"
                + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: "
                + body.length
                + "\r\n\r\n")
            .getBytes(StandardCharsets.US_ASCII));
    whole.writeBytes(body);
    return whole.toByteArray();
  }

  private Socket socket() throws IOException {
    Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port());
    socket.setSoTimeout(SILENCE);
    return socket;
  }

  /** Sends half, and is gone. */
  private void leave() throws IOException {
    try (Socket socket = socket()) {
      byte[] request = request();
      socket.getOutputStream().write(request, 0, request.length / 2);
    }
  }

  private void broken(Random random) throws IOException {
    try (Socket socket = socket()) {
      String request =
          random.nextBoolean()
              ? "POST /v2/check HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n"
                  + "Content-Length: 9\r\n\r\ndata={\"a\""
              : "\u0001\u0002 what is this\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      note(socket.getInputStream().readAllBytes(), 0);
    }
  }

  private void whole(boolean slow) throws IOException, InterruptedException {
    boolean busy;
    try (Socket socket = socket()) {
      byte[] request = request();
      OutputStream out = socket.getOutputStream();
      if (slow) {
        int piece = request.length / PIECES + 1;
        for (int from = 0; from < request.length; from += piece) {
          out.write(request, from, Math.min(piece, request.length - from));
          Thread.sleep(PAUSE);
        }
      } else {
        out.write(request);
      }
      long began = System.nanoTime();
      InputStream in = socket.getInputStream();
      byte[] answer = in.readAllBytes();
      busy = note(answer, System.nanoTime() - began);
    }
    if (busy) {
      Thread.sleep(1_000);
    }
  }

  /** Counts an answer; whether it said to come later. */
  private synchronized boolean note(byte[] answer, long took) throws IOException {
    String said = new String(answer, StandardCharsets.UTF_8);
    if (!said.startsWith("HTTP/1.")) {
      throw new IOException("no answer");
    }
    int status = Integer.parseInt(said.substring(9, 12));
    statuses.merge(status, 1, Integer::sum);
    if (status == 200) {
      admitted.add(took / 1e6);
    }
    if (status == 429 && !said.contains("Retry-After:")) {
      hasty++;
    }
    return status == 429;
  }

  /** How often each status was answered. */
  synchronized Map<Integer, Integer> statuses() {
    return Map.copyOf(statuses);
  }

  /** How many answers were the server's own failure. */
  synchronized int failures() {
    return statuses.entrySet().stream()
        .filter(one -> one.getKey() >= 500)
        .mapToInt(Map.Entry::getValue)
        .sum();
  }

  /** How many were told to come later, but not when. */
  synchronized int hasty() {
    return hasty;
  }

  /** How many sent a whole request and had no answer at all. */
  synchronized int unanswered() {
    return unanswered;
  }

  /** Milliseconds from the last byte sent to the last received, of those that were checked. */
  synchronized List<Double> admitted() {
    return List.copyOf(admitted);
  }
}
