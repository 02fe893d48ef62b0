#!/bin/sh
# A cluster of a master and two workers, each a process on this machine, loses a worker, its disk
# and its driver: nothing is lost, and what is found is byte for byte what “copydesk check” finds.
#
#   mvn verify -Parchive,cluster -DskipTests      builds everything and runs this
#   src/archive/cluster/survive.sh [STORIES]      with what is built in target (300 made stories)
set -u
count=${1:-300}
cd "$(dirname "$0")/../../.." || exit 2
home=$PWD/target/copydesk-archive
if [ -n "${JAVA_HOME:-}" ]; then java=$JAVA_HOME/bin/java; else java=java; fi
work=$(mktemp -d)
port=$((20000 + $$ % 20000))
master=spark://127.0.0.1:$port
processes=
end() {
  for process in $processes; do kill -9 "$process" 2>/dev/null; done
  rm -rf "$work"
}
trap end EXIT
fail() {
  echo "FAILED: $1" >&2
  [ -f "$work/said" ] && tail -n 20 "$work/said" >&2
  exit 1
}

"$java" -cp target/test-classes org.copydesk.memory.MadeArchiveFiles "$work/stories" "$count" ||
  fail "no stories were made"
printf 'PK\003\004' >"$work/stories/2018/broken.docx"
target/copydesk/bin/copydesk check --no-cache --fail-on never --format "jsonl=$work/want" \
  "$work/stories" >/dev/null 2>&1
[ -s "$work/want" ] || fail "copydesk check found nothing"

# A home for Spark: the libraries of the application.
mkdir -p "$work/spark" "$work/local"
ln -s "$home/lib" "$work/spark/jars"
SPARK_HOME=$work/spark SPARK_SCALA_VERSION=2.13 SPARK_LOCAL_IP=127.0.0.1 SPARK_LOCAL_DIRS=$work/local
export SPARK_HOME SPARK_SCALA_VERSION SPARK_LOCAL_IP SPARK_LOCAL_DIRS
daemon() {
  "$java" -Xmx256m --add-opens=java.base/sun.nio.ch=ALL-UNNAMED --add-opens=java.base/java.nio=ALL-UNNAMED \
    --add-opens=java.base/java.lang=ALL-UNNAMED --add-opens=java.base/java.util=ALL-UNNAMED \
    -cp "$home/lib/*" "$@" >>"$work/daemons" 2>&1 &
  processes="$processes $!"
}
daemon org.apache.spark.deploy.master.Master --host 127.0.0.1 --port "$port" --webui-port 0
sleep 3
for one in 1 2; do
  daemon org.apache.spark.deploy.worker.Worker --host 127.0.0.1 --cores 1 --memory 1200m \
    --webui-port 0 --work-dir "$work/worker$one" "$master"
  eval "worker$one=$!"
done

# archive OUT [OPTION…]: begins a check behind this script's back; $! is its process.
archive() {
  out=$1
  shift
  "$home/bin/copydesk-archive" check "$work/stories" --out "$out" --block 100 "$@" \
    >"$work/said" 2>&1 &
  driver=$!
  processes="$processes $driver"
}
on_cluster() {
  archive "$1" --master "$master" --conf spark.executor.memory=900m \
    --conf "spark.executor.extraJavaOptions=-Xss16m -Dcopydesk.prepared=$home/prepared"
}
# Until the block N of OUT stands, or the run has ended.
block() {
  until [ -e "$1/blocks/$2" ]; do
    kill -0 "$driver" 2>/dev/null || return
    sleep 0.2
  done
}
same() {
  cmp -s "$work/want" "$1/findings.jsonl" || fail "$2: the findings differ"
  echo "ok: $2"
}

on_cluster "$work/one"
block "$work/one" 000000
kill -9 "$worker1"
wait "$driver"
[ $? -eq 2 ] || fail "a broken story is status 2"
same "$work/one" "a worker killed after the first block; a broken story is a line"

on_cluster "$work/two"
block "$work/two" 000000
sleep 1
kill -9 "$driver"
wait "$driver" 2>/dev/null
[ -e "$work/two/findings.jsonl" ] && fail "the driver ended before it was killed"
mkdir -p "$work/two/findings/block=000002/_temporary"
printf 'PAR1 half' >"$work/two/findings/block=000002/part-0.parquet"
on_cluster "$work/two"
wait "$driver"
grep -q 'block 2 was left half-written' "$work/said" || fail "what was half-written is not told"
same "$work/two" "the driver killed, a table left half-written; the same command goes on"

archive "$work/three" --master 'local[1]'
block "$work/three" 000000
kill -TERM "$driver"
wait "$driver"
grep -q '^copydesk-archive: stopped\|^stopped\|: stopped' "$work/said" || fail "an end asked for is not told"
archive "$work/three" --master 'local[1]'
wait "$driver"
same "$work/three" "ended by a signal; the same command goes on"

# A disk that has room for the first blocks only, where this system lets one be made.
cat >"$work/full" <<'END'
mount -t tmpfs -o size=60k tmpfs "$1" || exit 77
"$2/bin/copydesk-archive" check "$3/stories" --out "$1" --block 40 --master 'local[1]' >"$3/said" 2>&1
[ $? -eq 2 ] || exit 1
grep -qi 'space left' "$3/said" || exit 1
grep -q 'is kept in' "$3/said" || exit 1
ls "$1/blocks" >"$3/kept"
mount -o remount,size=64m "$1" || exit 77
"$2/bin/copydesk-archive" check "$3/stories" --out "$1" --block 40 --master 'local[1]' >"$3/said" 2>&1
cmp -s "$3/want" "$1/findings.jsonl"
END
mkdir "$work/disk"
own=-m
[ "$(id -u)" = 0 ] || own=-Urm
unshare $own sh "$work/full" "$work/disk" "$home" "$work"
case $? in
  0) echo "ok: a full disk ($(wc -l <"$work/kept") blocks kept); with room the same command goes on" ;;
  77 | 127) echo "left out: this system lets nobody mount a small disk" ;;
  *) fail "a full disk" ;;
esac
