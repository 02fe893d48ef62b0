#!/bin/sh
# Runs the server (COPYDESK_SERVE, a word a line) in a network of its own that has no way out, has a
# story checked, and reads from the kernel's counts that nothing tried to leave. Needs unshare and curl.
set -e
ip link set lo up
echo "$COPYDESK_SERVE" | tr '\n' '\0' | xargs -0 sh -c '"$@" & echo $! > pid; wait' sh > serve.log 2>&1 &
i=0
while ! grep -q 'ready at' serve.log; do
  i=$((i + 1))
  [ $i -lt 240 ] && ! grep -q '^Exception' serve.log || { cat serve.log; echo 'FAILED: the server is not ready'; exit 1; }
  sleep 0.5
done
asked=0
for path in / /health /api/rules /v2/languages; do
  curl -sf "http://127.0.0.1:8099$path" > /dev/null
  asked=$((asked + 1))
done
curl -sf -d 'language=en-GB&text=We saw teh end of Lachin on https://news.example today.' \
  http://127.0.0.1:8099/v2/check > answer.json
asked=$((asked + 1))
kill "$(cat pid)"
grep -q '"the"' answer.json || { echo 'FAILED: nothing was found'; exit 1; }
count() { awk -v row="$1:" -v name="$2" '$1 == row { if (!n) { for (i = 1; i <= NF; i++) if ($i == name) n = i } else print $n }' /proc/net/snmp; }
echo "TCP connections begun $(count Tcp ActiveOpens), of them ours $asked; UDP sent $(count Udp OutDatagrams); without a way $(count Ip OutNoRoutes)"
[ "$(count Tcp ActiveOpens)" = "$asked" ] && [ "$(count Udp OutDatagrams)" = 0 ] &&
  [ "$(count Ip OutNoRoutes)" = 0 ] || { echo 'FAILED: something tried to leave'; exit 1; }
echo ok
