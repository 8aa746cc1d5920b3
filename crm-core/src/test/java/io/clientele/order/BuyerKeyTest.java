package io.clientele.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.clientele.address.Country;
import io.clientele.address.PostalAddress;
import io.clientele.fixture.TestShop;
import io.clientele.person.EmailAddress;
import io.clientele.person.PersonName;
import io.clientele.person.Phone;
import io.clientele.source.RecordKind;
import io.clientele.source.SourceKey;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BuyerKeyTest {
    private static final PostalAddress HOME = PostalAddress.builder()
            .street("5, Rue de l'Église")
            .postcode("L-1234")
            .city("Luxembourg")
            .build();

    @Test
    void aCustomerIsTheAccount() {
        Buyer customer = Buyer.builder()
                .from(TestShop.guest("ann@post.example", "Ann Weber"))
                .customerId("7")
                .build();

        assertThat(key(customer)).contains(new SourceKey("web", RecordKind.ACCOUNT, "7"));
    }

    @Test
    void anAccountThatNoKeyCanBearIsStillTheSameAccount() {
        Buyer.Builder ann = Buyer.builder().from(TestShop.guest("ann@post.example", "Ann Weber"));

        Optional<SourceKey> tooLong = key(ann.customerId("7".repeat(300)).build());
        Optional<SourceKey> halfAPair = key(ann.customerId("7\ud83d").build());

        assertThat(tooLong).map(SourceKey::kind).contains(RecordKind.ACCOUNT);
        assertThat(key(ann.customerId("7".repeat(300)).build())).isEqualTo(tooLong);
        assertThat(halfAPair).isPresent().isNotEqualTo(tooLong);
    }

    @Test
    void whatNoDatabaseKeepsIsNoPartOfAKey() {
        for (String id : List.of("", "7".repeat(256), "7\0", "\ud83d", "\ude00\ud83d")) {
            assertThatIllegalArgumentException().isThrownBy(() -> new OrderKey("web", id));
            assertThatIllegalArgumentException().isThrownBy(() -> new SourceKey("web", RecordKind.CUSTOMER, id));
        }
        assertThat(new OrderKey("web", "\ud83d\ude00".repeat(127)).id()).hasSize(254);
    }

    @Test
    void aGuestIsTheAddressWithTheName() {
        Optional<SourceKey> ann = key(TestShop.guest("ann@post.example", "Ann Weber"));

        assertThat(ann).map(SourceKey::kind).contains(RecordKind.GUEST);
        assertThat(key(TestShop.guest(" Ann@POST.example", "WEBER, Ann"))).isEqualTo(ann);
        assertThat(key(TestShop.guest("ann@post.example", "Paul Weber")))
                .isPresent()
                .isNotEqualTo(ann);
        assertThat(key(TestShop.guest("paul@post.example", "Ann Weber")))
                .isPresent()
                .isNotEqualTo(ann);
        assertThat(key(TestShop.guest("ann@post.example", ""))).isPresent().isNotEqualTo(ann);
    }

    @Test
    void aGuestWithoutAnAddressIsThePhoneNumberWithTheName() {
        Optional<SourceKey> ann = key(called("621 123 456", "Ann Weber"));

        assertThat(ann).isPresent();
        assertThat(key(called("+352 621-123-456", "Ann Weber"))).isEqualTo(ann);
        assertThat(key(called("621 123 456", "Paul Weber"))).isPresent().isNotEqualTo(ann);
        assertThat(key(called("12", "Ann Weber"))).isPresent().isNotEqualTo(ann);
        assertThat(key(called("12", ""))).isPresent();
    }

    @Test
    void aPhoneNumberWithoutDigitsIsNone() {
        assertThat(key(called("n/a", "Ann Weber"))).isEmpty();
    }

    @Test
    void aGuestWithoutAddressAndPhoneIsTheNameWithThePostalAddress() {
        Buyer ann = Buyer.builder().name(PersonName.ofFull("Ann Weber")).build();
        Optional<SourceKey> atHome =
                BuyerKey.of(TestShop.order("1").buyer(ann).billingAddress(HOME).build());

        assertThat(atHome).isPresent();
        assertThat(BuyerKey.of(TestShop.order("2")
                        .buyer(ann)
                        .shippingAddress(PostalAddress.builder()
                                .from(HOME)
                                .street("5 rue de l’eglise")
                                .build())
                        .build()))
                .isEqualTo(atHome);
        assertThat(BuyerKey.of(TestShop.order("3")
                        .buyer(ann)
                        .billingAddress(PostalAddress.builder()
                                .from(HOME)
                                .street("6, Rue de l'Église")
                                .build())
                        .build()))
                .isPresent()
                .isNotEqualTo(atHome);
    }

    @Test
    void whereNothingIsKnownForCertainTheOrderIsNobodys() {
        PostalAddress vague = PostalAddress.builder()
                .city("Luxembourg")
                .country(Country.of("LU"))
                .build();
        Buyer ann = Buyer.builder().name(PersonName.ofFull("Ann Weber")).build();

        assertThat(key(Buyer.builder().build())).isEmpty();
        assertThat(key(ann)).isEmpty();
        assertThat(BuyerKey.of(
                        TestShop.order("1").buyer(ann).billingAddress(vague).build()))
                .isEmpty();
        assertThat(BuyerKey.of(TestShop.order("1").billingAddress(HOME).build()))
                .isEmpty();
    }

    @Test
    void theKeyOfAGuestSaysNothingOfThem() {
        assertThat(key(TestShop.guest("ann@post.example", "Ann Weber")))
                .map(SourceKey::id)
                .hasValueSatisfying(id -> assertThat(id).matches("[0-9a-f]{32}"));
    }

    @Test
    void buyersOfTwoShopsAreTwo() {
        Order here = TestShop.order("1")
                .buyer(TestShop.guest("ann@post.example", "Ann"))
                .build();
        Order there =
                Order.builder().from(here).key(new OrderKey("market", "1")).build();

        assertThat(BuyerKey.of(here)).isPresent().isNotEqualTo(BuyerKey.of(there));
    }

    private static Buyer called(String phone, String name) {
        return Buyer.builder()
                .email(Optional.<EmailAddress>empty())
                .phone(Phone.of(phone, Optional.of(Country.of("LU"))))
                .name(PersonName.ofFull(name))
                .build();
    }

    private static Optional<SourceKey> key(Buyer buyer) {
        return BuyerKey.of(TestShop.order("1").buyer(buyer).build());
    }
}
