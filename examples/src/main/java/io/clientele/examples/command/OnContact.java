package io.clientele.examples.command;

import static com.google.common.base.Preconditions.checkArgument;

import io.clientele.contact.Contact;
import io.clientele.contact.Note;
import io.clientele.contact.Notes;
import io.clientele.contact.Tag;
import io.clientele.contact.Tags;
import io.clientele.storage.UnitOfWork;
import io.clientele.tenant.Actor;
import java.time.InstantSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What a manager does to one contact by hand. */
abstract class OnContact extends Subcommand {
    @Mixin
    private StoreOptions store = new StoreOptions();

    @Parameters(index = "0", paramLabel = "CONTACT", description = "A contact id, e-mail address or customer id.")
    private String contact = "";

    @Parameters(index = "1", paramLabel = "TEXT", description = "The note, or the tag.")
    private String text = "";

    @Override
    void run(Terminal terminal) {
        String done = store.open(terminal)
                .inTransaction(
                        ShopLoader.TENANT, work -> change(work, ContactFinder.find(work, contact), text.strip()));
        terminal.line("%s", done);
    }

    /** Does it, and says what was done. */
    abstract String change(UnitOfWork work, Contact who, String words);

    private static Tag tag(String words) {
        try {
            return Tag.manual(words);
        } catch (IllegalArgumentException none) {
            throw CommandException.usage("A tag is a word of 1 to 100 characters");
        }
    }

    /** {@code crm note}. */
    @Command(
            name = "note",
            description = "Adds a note to a contact; notes are never changed.",
            footer = {
                "",
                "Example:",
                "  crm note ann@post.example \"Called, wants gift wrapping\" --store " + Store.EXAMPLE
            })
    static final class AddNote extends OnContact {
        @Option(names = "--by", paramLabel = "NAME", description = "Who writes it (default: manager).")
        private String by = "manager";

        @Override
        String change(UnitOfWork work, Contact who, String words) {
            work.port(Notes.class).add(who.id(), note(words));
            return "noted on " + who.id();
        }

        private Note note(String words) {
            try {
                checkArgument(!words.isEmpty(), "A note has a text");
                return new Note(words, InstantSource.system().instant(), Actor.of(by));
            } catch (IllegalArgumentException wrong) {
                throw CommandException.usage(String.valueOf(wrong.getMessage()));
            }
        }
    }

    /** {@code crm tag}. */
    @Command(
            name = "tag",
            description = "Hangs a tag on a contact.",
            footer = {"", "Example:", "  crm tag ann@post.example wholesale --store " + Store.EXAMPLE})
    static final class AddTag extends OnContact {
        @Override
        String change(UnitOfWork work, Contact who, String words) {
            boolean added = work.port(Tags.class).add(who.id(), tag(words));
            return (added ? "tagged " : "was tagged already: ") + who.id();
        }
    }

    /** {@code crm untag}. */
    @Command(
            name = "untag",
            description = "Takes a tag that somebody hung there from a contact.",
            footer = {"", "Example:", "  crm untag ann@post.example wholesale --store " + Store.EXAMPLE})
    static final class RemoveTag extends OnContact {
        @Override
        String change(UnitOfWork work, Contact who, String words) {
            boolean removed = work.port(Tags.class).remove(who.id(), tag(words));
            return (removed ? "untagged " : "had no such tag: ") + who.id();
        }
    }
}
