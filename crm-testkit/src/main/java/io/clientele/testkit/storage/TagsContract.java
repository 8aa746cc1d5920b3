package io.clientele.testkit.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clientele.contact.Contact;
import io.clientele.contact.Contacts;
import io.clientele.contact.Tag;
import io.clientele.contact.Tags;
import io.clientele.testkit.data.Samples;
import io.clientele.testkit.internal.Together;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a storage owes of its {@link Tags}. */
public interface TagsContract extends StorageContract {

    @Test
    default void aTagHangsOnAContactOnce() {
        Contact ann = tagged("1");

        assertThat(tags().add(ann.id(), Tag.manual("vip"))).isTrue();
        assertThat(tags().add(ann.id(), Tag.manual("vip"))).isFalse();
        assertThat(tags().of(ann.id())).containsExactly(Tag.manual("vip"));
    }

    @Test
    default void aTagThatIsTakenAwayIsGone() {
        Contact ann = tagged("1", Tag.manual("vip"), Tag.manual("late"));

        assertThat(tags().remove(ann.id(), Tag.manual("vip"))).isTrue();
        assertThat(tags().remove(ann.id(), Tag.manual("vip"))).isFalse();
        assertThat(tags().of(ann.id())).containsExactly(Tag.manual("late"));
    }

    @Test
    default void aManualAndAnAutomaticTagOfOneNameAreTwo() {
        Contact ann = tagged("1", Tag.manual("vip"), Tag.automatic("vip"));

        assertThat(tags().of(ann.id())).containsExactly(Tag.manual("vip"), Tag.automatic("vip"));
        assertThat(tags().remove(ann.id(), Tag.automatic("vip"))).isTrue();
        assertThat(tags().of(ann.id())).containsExactly(Tag.manual("vip"));
    }

    @Test
    default void tagsComeByName() {
        Contact ann = tagged("1", Tag.manual("b"), Tag.automatic("a"), Tag.manual("C"), Tag.automatic("é"));

        assertThat(tags().of(ann.id()))
                .containsExactly(Tag.manual("C"), Tag.automatic("a"), Tag.manual("b"), Tag.automatic("é"));
    }

    @Test
    default void namesOfTagsAreInTheOrderOfTheirCodePoints() {
        Contact ann = tagged("1", Texts.BEYOND.stream().map(Tag::manual).toArray(Tag[]::new));

        assertThat(tags().of(ann.id())).extracting(Tag::name).containsExactlyElementsOf(Texts.sorted());
    }

    @Test
    default void tagsOfOthersAreNotAmongThem() {
        tagged("1", Tag.manual("vip"));
        Contact other = tagged("2");

        assertThat(tags().of(other.id())).isEmpty();
        assertThat(tags().remove(other.id(), Tag.manual("vip"))).isFalse();
    }

    @Test
    default void tagsOfAContactThatWasRemovedAreThereAgainWithIt() {
        Contact ann = tagged("1", Tag.manual("vip"));
        Units.port(storage(), Contacts.class).remove(ann.id());

        assertThat(tags().of(ann.id())).containsExactly(Tag.manual("vip"));
        Units.port(storage(), Contacts.class).put(ann);
        assertThat(tags().of(ann.id())).containsExactly(Tag.manual("vip"));
    }

    @Test
    default void aTagOfASourceIsRefused() {
        Contact ann = tagged("1");

        assertThatThrownBy(() -> tags().add(ann.id(), new Tag("vip", Tag.Origin.SOURCE)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    default void tagsOfWhoWasMergedAwayAreShownOnce() {
        Contact stays = tagged("1", Tag.manual("vip"), Tag.manual("a"));
        Contact goes = tagged("2", Tag.manual("vip"), Tag.manual("b"));
        merge(goes, stays);

        List<Tag> all = List.of(Tag.manual("a"), Tag.manual("b"), Tag.manual("vip"));
        assertThat(tags().of(stays.id())).containsExactlyElementsOf(all);
        assertThat(tags().of(goes.id())).containsExactlyElementsOf(all);
        assertThat(tags().add(stays.id(), Tag.manual("b"))).isFalse();
    }

    @Test
    default void aTagOfWhoWasMergedAwayCanBeTakenAway() {
        Contact stays = tagged("1", Tag.manual("vip"));
        Contact goes = tagged("2", Tag.manual("vip"));
        merge(goes, stays);

        assertThat(tags().remove(goes.id(), Tag.manual("vip"))).isTrue();
        assertThat(tags().of(stays.id())).isEmpty();
    }

    @Test
    default void whoComesBackFromAMergeHasItsOwnTags() {
        Contact stays = tagged("1", Tag.manual("a"));
        Contact comesBack = tagged("2", Tag.manual("b"));
        merge(comesBack, stays);
        Units.port(storage(), Contacts.class).put(comesBack);

        assertThat(tags().of(stays.id())).containsExactly(Tag.manual("a"));
        assertThat(tags().of(comesBack.id())).containsExactly(Tag.manual("b"));
    }

    @Test
    default void aTagIsSeenByTheWorkThatHungItThere() {
        Contact ann = tagged("1");

        storage().inTransaction(Units.SHOP, work -> {
            Tags tags = work.port(Tags.class);
            tags.add(ann.id(), Tag.manual("vip"));
            assertThat(tags.of(ann.id())).containsExactly(Tag.manual("vip"));
            tags.remove(ann.id(), Tag.manual("vip"));
            assertThat(tags.of(ann.id())).isEmpty();
            return "";
        });
    }

    @Test
    default void tagsOfWorkThatFailedAreAsTheyWere() {
        Contact ann = tagged("1", Tag.manual("a"));

        Units.failing(storage(), work -> {
            work.port(Tags.class).remove(ann.id(), Tag.manual("a"));
            work.port(Tags.class).add(ann.id(), Tag.manual("b"));
        });

        assertThat(tags().of(ann.id())).containsExactly(Tag.manual("a"));
    }

    @Test
    default void tagsOfAnotherTenantAreNotSeen() {
        Contact ann = tagged("1");
        storage().inTransaction(Units.OTHER, work -> {
            work.port(Contacts.class).put(ann);
            return work.port(Tags.class).add(ann.id(), Tag.manual("theirs"));
        });

        assertThat(tags().of(ann.id())).isEmpty();
        assertThat(tags().remove(ann.id(), Tag.manual("theirs"))).isFalse();
    }

    @Test
    default void ofManyWhoHangOneTagThereAtOnceOneDoes() {
        Contact ann = tagged("1");

        assertThat(Together.successes(() -> tags().add(ann.id(), Tag.manual("vip"))))
                .isEqualTo(1);
        assertThat(tags().of(ann.id())).containsExactly(Tag.manual("vip"));
        assertThat(Together.successes(() -> tags().remove(ann.id(), Tag.manual("vip"))))
                .isEqualTo(1);
        assertThat(tags().of(ann.id())).isEmpty();
    }

    @Test
    default void theNameOfATagComesBackAsItWas() {
        Tag strange = Tag.manual(Texts.STRANGE.strip());
        Tag longest = Tag.automatic(Texts.of(100));
        Contact ann = tagged("1", strange, longest, Tag.manual("a"), Tag.manual("A"), Tag.manual("á"));

        assertThat(tags().of(ann.id()))
                .containsExactlyInAnyOrder(strange, longest, Tag.manual("a"), Tag.manual("A"), Tag.manual("á"));
    }

    private Contact tagged(String id, Tag... names) {
        Contact contact = Samples.contact(Units.SHOP, id).build();
        return storage().inTransaction(Units.SHOP, work -> {
            work.port(Contacts.class).put(contact);
            List.of(names).forEach(tag -> work.port(Tags.class).add(contact.id(), tag));
            return contact;
        });
    }

    private void merge(Contact goes, Contact stays) {
        Units.port(storage(), Contacts.class).redirect(goes.id(), stays.id());
    }

    private Tags tags() {
        return Units.port(storage(), Tags.class);
    }
}
