package io.clientele.identity;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import com.google.common.hash.Hashing;
import io.clientele.identity.match.MatchModel;
import io.clientele.storage.AdapterState;
import io.clientele.storage.AdapterState.Entry;
import io.clientele.storage.UnitOfWork;
import io.clientele.tenant.TenantId;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** What has been learnt of the records of each tenant, kept beside them. Thread-safe: it remembers what it has read. */
final class LearntModels {
    private static final int MOST = 16;
    private static final String VERSION = "identity/model-version";
    private static final String MODEL = "identity/model";

    private final Cache<TenantId, Known> known =
            CacheBuilder.newBuilder().maximumSize(MOST).build();

    private record Known(String version, MatchModel model) {}

    /** The model of the tenant of a unit of work; what holds of people in general, if nothing has been learnt. */
    MatchModel of(UnitOfWork work) {
        AdapterState state = work.port(AdapterState.class);
        Optional<String> version = state.find(VERSION).map(Entry::value);
        if (version.isEmpty()) {
            return MatchModel.untrained();
        }
        Known kept = known.getIfPresent(work.tenant());
        if (kept != null && kept.version().equals(version.get())) {
            return kept.model();
        }
        MatchModel model =
                state.find(MODEL).map(Entry::value).map(MatchModel::parse).orElseGet(MatchModel::untrained);
        known.put(work.tenant(), new Known(version.get(), model));
        return model;
    }

    /** Keeps a model in the place of the former one. */
    void keep(UnitOfWork work, MatchModel model) {
        AdapterState state = work.port(AdapterState.class);
        String text = model.text();
        state.put(MODEL, text);
        // Told apart by what they say: two can be learnt at once in two places.
        state.put(
                VERSION,
                Hashing.sha256().hashString(text, StandardCharsets.UTF_8).toString());
    }
}
