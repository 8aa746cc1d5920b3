package io.clientele.examples.command;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import io.clientele.exchange.read.FileFormat;
import io.clientele.exchange.read.ReadSettings;
import io.clientele.exchange.text.Input;
import io.clientele.exchange.text.UnreadableFileException;
import io.clientele.identity.EmailIdentity;
import io.clientele.intake.Import;
import io.clientele.intake.ImportId;
import io.clientele.intake.Imports;
import io.clientele.storage.CrmStorage;
import io.clientele.tenant.Tenant;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Consumer;

/**
 * The imports of a store: one for each file, which is the same import when the same file is read again in the same way.
 */
final class FileImports {
    private final Imports imports;

    FileImports(CrmStorage storage, Tenant tenant) {
        this.imports = new Imports(storage, tenant, new EmailIdentity(), InstantSource.system());
    }

    /** Reads a file within its import. */
    void during(ShopRequest.ShopFile file, ReadSettings settings, Consumer<ImportId> reading) {
        ImportId id = imports.begin(file.input().name(), fingerprint(file, settings));
        try {
            reading.accept(id);
        } catch (UnreadableFileException unreadable) {
            forgetIfEmpty(id);
            throw unreadable;
        }
        imports.finish(id);
    }

    private void forgetIfEmpty(ImportId id) {
        imports.find(id)
                .filter(one -> one.stage() == Import.Stage.OPEN
                        && one.counts().added()
                                        + one.counts().changed()
                                        + one.counts().unchanged()
                                == 0)
                .ifPresent(one -> imports.forget(id));
    }

    private static String fingerprint(ShopRequest.ShopFile file, ReadSettings settings) {
        List<String> formats = file.formats().stream().map(FileFormat::name).toList();
        return content(file.input())
                .putString(settings + "\n" + formats, StandardCharsets.UTF_8)
                .hash()
                .toString();
    }

    private static Hasher content(Input input) {
        Hasher hasher = Hashing.sha256().newHasher();
        try (InputStream bytes = input.open()) {
            byte[] buffer = new byte[1 << 16];
            for (int read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
                hasher.putBytes(buffer, 0, read);
            }
        } catch (IOException unreadable) {
            throw CommandException.nothingAccepted(input.name() + " cannot be read to its end");
        }
        return hasher;
    }
}
