package io.clientele.vat.invoice;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import io.clientele.memory.TakingBack;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The book of invoices in memory, which forgets: for tests and for trying things out. It defines what every other book
 * must do. Not thread-safe: the transactions of its storage keep threads apart.
 *
 * <pre>{@code
 * CrmStorage storage = InMemoryStorage.builder()
 *         .port(InvoiceBook.class, MemoryInvoiceBook::new)
 *         .build();
 * }</pre>
 */
public final class MemoryInvoiceBook implements InvoiceBook {
    private final NavigableMap<InvoiceNumber, BookEntry> entries = new TreeMap<>();
    private final NavigableMap<InvoiceNumber, NavigableMap<InvoiceNumber, BookEntry>> creditNotes = new TreeMap<>();
    private final Map<DraftKey, BookEntry> byDraft = new HashMap<>();
    private final TakingBack takingBack;

    /**
     * An empty book.
     *
     * @param takingBack what takes back the writes of work that failed
     */
    public MemoryInvoiceBook(TakingBack takingBack) {
        this.takingBack = takingBack;
    }

    @Override
    public Optional<BookEntry> find(DraftKey draft) {
        takingBack.checkOpen();
        return Optional.ofNullable(byDraft.get(draft));
    }

    @Override
    public Optional<BookEntry> find(InvoiceNumber number) {
        takingBack.checkOpen();
        return Optional.ofNullable(entries.get(number));
    }

    @Override
    public Optional<BookEntry> last(Series series) {
        takingBack.checkOpen();
        Map.@Nullable Entry<InvoiceNumber, BookEntry> last =
                entries.floorEntry(new InvoiceNumber(series, Long.MAX_VALUE));
        return Optional.ofNullable(last)
                .map(Map.Entry::getValue)
                .filter(entry -> entry.number().series().equals(series));
    }

    @Override
    public void append(BookEntry entry) {
        entry.checkFollows(last(entry.number().series()));
        checkArgument(!byDraft.containsKey(entry.draft()), "The draft of %s was issued before", entry.number());
        entries.put(entry.number(), entry);
        byDraft.put(entry.draft(), entry);
        entry.original().ifPresent(original -> creditNotesOf(original).put(entry.number(), entry));
        takingBack.add(() -> remove(entry));
    }

    private NavigableMap<InvoiceNumber, BookEntry> creditNotesOf(InvoiceNumber original) {
        return creditNotes.computeIfAbsent(original, unknown -> new TreeMap<>());
    }

    private void remove(BookEntry entry) {
        entries.remove(entry.number());
        byDraft.remove(entry.draft());
        entry.original().ifPresent(original -> creditNotesOf(original).remove(entry.number()));
    }

    @Override
    public List<BookEntry> page(Series series, long after, int limit) {
        takingBack.checkOpen();
        InvoiceBook.checkPage(after, limit);
        InvoiceNumber last = new InvoiceNumber(series, Long.MAX_VALUE);
        Iterable<BookEntry> behind = after == Long.MAX_VALUE
                ? List.of()
                : entries.subMap(new InvoiceNumber(series, after + 1), true, last, true)
                        .values();
        return ImmutableList.copyOf(Iterables.limit(behind, limit));
    }

    @Override
    public List<BookEntry> creditNotes(InvoiceNumber original) {
        takingBack.checkOpen();
        return ImmutableList.copyOf(
                creditNotes.getOrDefault(original, new TreeMap<>()).values());
    }
}
