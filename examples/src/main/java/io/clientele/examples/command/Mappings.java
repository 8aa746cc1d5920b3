package io.clientele.examples.command;

import io.clientele.exchange.generic.GenericCsv;
import io.clientele.exchange.read.FileFormat;
import io.clientele.exchange.text.Input;

final class Mappings {
    private Mappings() {}

    static FileFormat read(Input file) {
        return new GenericCsv();
    }
}
