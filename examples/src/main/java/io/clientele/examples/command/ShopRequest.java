package io.clientele.examples.command;

import io.clientele.exchange.read.FileFormat;
import io.clientele.exchange.text.Input;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which files are read, and how. Immutable.
 *
 * @param store where it is kept
 * @param shop the name of the shop
 * @param files the files, in the order in which they are read
 * @param zone the zone of the shop's days
 * @param currency the shop's currency; that of most orders where none is named
 * @param rates a file of exchange rates
 * @param asOf the last day that is looked at; the day of the last order where none is named
 * @param source the system that the orders come from; that of their format where none is named
 * @param columns names of columns of the files, and what they are called here
 */
record ShopRequest(
        String store,
        String shop,
        List<ShopFile> files,
        ZoneId zone,
        Optional<Currency> currency,
        Optional<Path> rates,
        Optional<LocalDate> asOf,
        Optional<String> source,
        Map<String, String> columns) {

    /**
     * A file to read.
     *
     * @param input the file
     * @param formats what it may be
     * @param isAudience whether it is of a mailing tool, and not of the shop
     */
    record ShopFile(Input input, List<FileFormat> formats, boolean isAudience) {}
}
