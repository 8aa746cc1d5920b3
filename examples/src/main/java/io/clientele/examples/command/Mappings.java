package io.clientele.examples.command;

import io.clientele.exchange.Formats;
import io.clientele.exchange.read.FileFormat;
import io.clientele.exchange.text.Input;

final class Mappings {
    private Mappings() {}

    static FileFormat read(Input file) {
        return Formats.named("generic").orElseThrow();
    }
}
