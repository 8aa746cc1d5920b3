package io.clientele.exchange.report;

import io.clientele.contact.ContactId;
import java.time.LocalDate;

/**
 * What the report says of an open task. Immutable.
 *
 * @param due the day on which it is due, in the tenant's zone
 * @param contact whom it concerns
 * @param type what is to be done, in words: {@code follow up}
 * @param trigger why, in words: {@code order completed on 20 June}
 */
public record TaskLine(LocalDate due, ContactId contact, String type, String trigger) {}
