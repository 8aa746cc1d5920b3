package io.clientele.examples.command;

import io.clientele.exchange.read.FileFormat;
import io.clientele.exchange.read.OpenedFile;
import io.clientele.exchange.read.ReadSettings;
import io.clientele.exchange.read.Sink;
import io.clientele.intake.Incoming;
import io.clientele.source.SourceKey;
import java.util.List;

/** A format of people's records that also notes their keys, in the order of the file. Not thread-safe. */
record Remembering(FileFormat format, List<SourceKey> keys) implements FileFormat {
    @Override
    public String name() {
        return format.name();
    }

    @Override
    public boolean recognises(OpenedFile file) {
        return format.recognises(file);
    }

    @Override
    public void read(OpenedFile file, ReadSettings settings, Sink sink) {
        format.read(file, settings, new Noting(sink, keys));
    }

    private record Noting(Sink sink, List<SourceKey> keys) implements Sink {
        @Override
        public void take(Incoming thing, long line, int rows) {
            if (thing instanceof Incoming.OfRecord person) {
                keys.add(person.record().key());
            }
            sink.take(thing, line, rows);
        }

        @Override
        public void reject(long line, String column, String reason) {
            sink.reject(line, column, reason);
        }

        @Override
        public void remark(long line, String column, String words) {
            sink.remark(line, column, words);
        }

        @Override
        public void unread(List<String> columns) {
            sink.unread(columns);
        }
    }
}
