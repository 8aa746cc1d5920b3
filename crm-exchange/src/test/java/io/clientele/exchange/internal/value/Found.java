package io.clientele.exchange.internal.value;

import io.clientele.exchange.read.FileFormat;
import io.clientele.exchange.read.OpenedFile;
import io.clientele.exchange.read.ReadSettings;
import io.clientele.exchange.read.Rejection;
import io.clientele.exchange.read.Sink;
import io.clientele.exchange.text.Input;
import io.clientele.intake.Incoming;
import io.clientele.order.Order;
import io.clientele.person.PersonName;
import io.clientele.source.SourceRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;

/** What a format finds in a file, in lists. */
public final class Found implements Sink {
    private static final ReadSettings SETTINGS = ReadSettings.builder()
            .currency(Currency.getInstance("EUR"))
            .zone(ZoneId.of("Europe/Luxembourg"))
            .build();

    private final String file;
    private final List<Incoming> things = new ArrayList<>();
    private final List<Long> lines = new ArrayList<>();
    private final List<Integer> rows = new ArrayList<>();
    private final List<String> rejections = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();
    private List<String> unread = List.of();

    private Found(String file) {
        this.file = file;
    }

    /** What is found in a sample. */
    public static Found in(FileFormat format, String sample) {
        return in(format, sample(sample));
    }

    /** What is found in some lines. */
    public static Found in(FileFormat format, String name, String text) {
        return in(format, Input.of(name, text.getBytes(StandardCharsets.UTF_8)));
    }

    /** What is found in a file. */
    public static Found in(FileFormat format, Input input) {
        return in(format, input, SETTINGS);
    }

    /** What is found in a file with settings of one's own. */
    public static Found in(FileFormat format, Input input, ReadSettings settings) {
        Found found = new Found(input.name());
        format.read(OpenedFile.of(input), settings, found);
        return found;
    }

    /** A sample. */
    public static Input sample(String name) {
        try (InputStream in = Found.class.getResourceAsStream("/samples/" + name)) {
            if (in == null) {
                throw new IllegalArgumentException(name);
            }
            return Input.of(name, in.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public void take(Incoming thing, long line, int count) {
        things.add(thing);
        lines.add(line);
        rows.add(count);
    }

    @Override
    public void reject(long line, String column, String reason) {
        rejections.add(new Rejection(file, line, column, reason).sentence());
    }

    @Override
    public void remark(long line, String column, String words) {
        remarks.add(line + ": '" + column + "' " + words);
    }

    @Override
    public void unread(List<String> columns) {
        unread = List.copyOf(columns);
    }

    public List<Order> orders() {
        return things.stream().map(thing -> ((Incoming.OfOrder) thing).order()).toList();
    }

    /** The order of an id. */
    public Order order(String id) {
        return orders().stream()
                .filter(order -> order.key().id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no order " + id));
    }

    public List<SourceRecord> records() {
        return things.stream()
                .map(thing -> ((Incoming.OfRecord) thing).record())
                .toList();
    }

    /** Every text that is kept of people or told in reports; their own {@code toString} keeps silent. */
    public String allTexts() {
        List<Object> texts = new ArrayList<>(List.of(remarks, rejections, unread));
        for (SourceRecord record : records()) {
            texts.addAll(List.of(
                    record.key().id(), record.customerId(), record.attributes(), record.tags(), record.notes()));
            texts.addAll(List.of(record.channel(), record.name().map(PersonName::full)));
            record.emails().forEach(email -> texts.add(email.text()));
            record.phones().forEach(phone -> texts.add(phone.text()));
            record.address()
                    .ifPresent(address -> texts.addAll(
                            List.of(address.company(), address.street(), address.postcode(), address.city())));
        }
        return texts.toString();
    }

    /** All that is said of consent, in words: {@code EMAIL SUBSCRIBED at 2020-02-03T04:06:00Z by double opt-in}. */
    public List<String> claims() {
        return things.stream()
                .flatMap(thing -> thing.claims().stream())
                .map(Found::words)
                .toList();
    }

    /** What the thing of a position says of consent. */
    public List<String> claims(int position) {
        return things.get(position).claims().stream().map(Found::words).toList();
    }

    private static String words(Incoming.Claim claim) {
        return claim.key().channel() + " " + claim.state() + " of "
                + claim.key().address()
                + claim.at().map(at -> " at " + at).orElse("")
                + claim.proof().map(proof -> " by " + proof).orElse("");
    }

    /** The lines on which the things begin. */
    public List<Long> lines() {
        return lines;
    }

    /** From how many rows each thing was made. */
    public List<Integer> rows() {
        return rows;
    }

    public List<String> rejections() {
        return rejections;
    }

    public List<String> remarks() {
        return remarks;
    }

    public List<String> unread() {
        return unread;
    }

    /** How many rows the file had, those taken and those rejected. */
    public int allRows() {
        return rows.stream().mapToInt(Integer::intValue).sum() + rejections.size();
    }
}
