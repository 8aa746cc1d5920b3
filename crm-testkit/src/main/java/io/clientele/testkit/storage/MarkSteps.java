package io.clientele.testkit.storage;

import io.clientele.consent.ConsentEvidence;
import io.clientele.consent.ConsentState;
import io.clientele.consent.Consents;
import io.clientele.contact.ContactId;
import io.clientele.contact.Note;
import io.clientele.contact.Notes;
import io.clientele.contact.Tag;
import io.clientele.contact.Tags;
import io.clientele.tenant.Actor;
import java.util.List;

/** Steps with what is put to a contact: tags, notes, consent. */
final class MarkSteps {
    private final FewThings any;

    MarkSteps(FewThings any) {
        this.any = any;
    }

    Step ofTags() {
        ContactId id = any.contact();
        Tag tag = any.random().nextBoolean() ? Tag.manual(any.id()) : Tag.automatic(any.id());
        return switch (any.random().nextInt(4)) {
            case 0, 1 -> Step.on("add " + tag + " to " + id, Tags.class, tags -> tags.add(id, tag));
            case 2 -> Step.on("remove " + tag + " from " + id, Tags.class, tags -> tags.remove(id, tag));
            default -> Step.on("tags of " + id, Tags.class, tags -> List.copyOf(tags.of(id)));
        };
    }

    Step ofNotes() {
        ContactId id = any.contact();
        Note note = new Note(any.name(), any.time(), Actor.of("test"));
        return any.random().nextBoolean()
                ? Step.on("add " + note + " to " + id, Notes.class, notes -> {
                    notes.add(id, note);
                    return "";
                })
                : Step.on("notes of " + id, Notes.class, notes -> notes.of(id));
    }

    Step ofConsents() {
        String name = any.name();
        List<ConsentState> states =
                List.of(ConsentState.SUBSCRIBED, ConsentState.SUBSCRIBED, ConsentState.UNSUBSCRIBED);
        ConsentEvidence evidence = new ConsentEvidence(
                FewThings.consent(name), any.oneOf(states), any.name(), any.time(), any.maybe("proof"));
        return switch (any.random().nextInt(4)) {
            case 0, 1 -> Step.on("add " + evidence, Consents.class, all -> all.add(evidence));
            case 2 ->
                Step.on(
                        "remove " + evidence,
                        Consents.class,
                        all -> evidence.state() == ConsentState.SUBSCRIBED && all.remove(evidence));
            default ->
                Step.on(
                        "consent of " + name,
                        Consents.class,
                        all -> List.of(all.of(FewThings.consent(name)), all.state(FewThings.consent(name))));
        };
    }
}
