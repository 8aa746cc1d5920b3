package io.clientele.identity.decision;

import static com.google.common.base.Preconditions.checkArgument;

import io.clientele.contact.ContactId;
import io.clientele.source.SourceKey;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Two contacts that turned out to be one. Immutable.
 *
 * @param number its place in the log, from 1
 * @param at when it was found out; empty if whoever had the records resolved told no time
 * @param from the contact that went
 * @param into the contact that stayed
 * @param records the records that the contact that went had then, ascending
 * @param reasons what they and the other records of the contact that stayed had in common
 */
public record Merge(
        long number,
        Optional<Instant> at,
        ContactId from,
        ContactId into,
        List<SourceKey> records,
        Set<Reason> reasons) {

    /** What made two contacts one. */
    public enum Reason {
        /** A customer account of one system. */
        ACCOUNT,
        /** An e-mail address. */
        EMAIL,
        /** Somebody has decided it. */
        DECISION,
        /** Name, address, date of birth, phone are so alike that they are one person. */
        LIKENESS
    }

    /**
     * A merge.
     *
     * @throws IllegalArgumentException if the number is not positive
     */
    public Merge {
        checkArgument(number > 0, "Merges are numbered from 1");
        records = List.copyOf(records);
        reasons = reasons.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(reasons));
    }
}
