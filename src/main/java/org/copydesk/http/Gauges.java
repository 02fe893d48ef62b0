package org.copydesk.http;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;

/** What the server counts of itself. */
final class Gauges {
  private final Readings readings;
  private final Map<Integer, Long> answers = new TreeMap<>();
  private final AtomicLong bytes = new AtomicLong();
  private final AtomicLong nanos = new AtomicLong();

  Gauges(Readings readings) {
    this.readings = readings;
  }

  synchronized void answered(int status, long length, long took) {
    answers.merge(status, 1L, Long::sum);
    bytes.addAndGet(length);
    nanos.addAndGet(took);
  }

  /** All of it as text in Prometheus's exposition format, version 0.0.4. */
  synchronized String metrics() {
    Runtime machine = Runtime.getRuntime();
    StringBuilder out = new StringBuilder();
    out.append("# TYPE copydesk_requests_total counter\n");
    answers.forEach(
        (status, count) ->
            out.append("copydesk_requests_total{status=\"%d\"} %d\n".formatted(status, count)));
    out.append("# TYPE copydesk_received_bytes_total counter\n");
    out.append("copydesk_received_bytes_total %d\n".formatted(bytes.get()));
    out.append("# TYPE copydesk_request_seconds_total counter\n");
    out.append("copydesk_request_seconds_total %s\n".formatted(nanos.get() / 1e9));
    out.append("# TYPE copydesk_waiting gauge\n");
    out.append("copydesk_waiting %d\n".formatted(readings.waiting()));
    out.append("# TYPE copydesk_reading gauge\n");
    out.append("copydesk_reading %d\n".formatted(readings.running()));
    out.append("# TYPE copydesk_memory_bytes gauge\n");
    out.append(
        "copydesk_memory_bytes %d\n".formatted(machine.totalMemory() - machine.freeMemory()));
    return out.toString();
  }
}
