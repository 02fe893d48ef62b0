package org.copydesk.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** A server and how quickly it answers so many clients, each of whom asks when answered. */
final class Paced {
  private final Served server;
  private final int clients;
  private final List<Double> took = new ArrayList<>();
  private long words;
  private double seconds;

  Paced(Served server, int clients) {
    this.server = server;
    this.clients = clients;
  }

  void add(List<String> stories) throws InterruptedException, ExecutionException {
    Queue<String> waiting = new ConcurrentLinkedQueue<>(stories);
    ExecutorService pool = Executors.newFixedThreadPool(clients);
    long began = System.nanoTime();
    try {
      List<Future<List<Double>>> all = new ArrayList<>();
      for (int i = 0; i < clients; i++) {
        all.add(pool.submit(() -> ask(waiting)));
      }
      for (Future<List<Double>> one : all) {
        took.addAll(one.get());
      }
    } finally {
      pool.shutdown();
    }
    seconds += (System.nanoTime() - began) / 1e9;
    words += Paragraphs.words(stories);
  }

  private List<Double> ask(Queue<String> waiting) throws IOException, InterruptedException {
    List<Double> mine = new ArrayList<>();
    for (String story = waiting.poll(); story != null; story = waiting.poll()) {
      mine.add(server.check(story));
    }
    return mine;
  }

  Figures figures() {
    return Figures.of(took);
  }

  double wordsASecond() {
    return words / seconds;
  }
}
