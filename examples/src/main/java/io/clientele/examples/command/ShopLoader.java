package io.clientele.examples.command;

import io.clientele.exchange.Formats;
import io.clientele.exchange.read.FileFormat;
import io.clientele.exchange.read.FileImport;
import io.clientele.exchange.read.ImportReport;
import io.clientele.exchange.read.ReadSettings;
import io.clientele.exchange.read.Rejection;
import io.clientele.exchange.text.Input;
import io.clientele.identity.EmailIdentity;
import io.clientele.intake.Intake;
import io.clientele.memory.InMemoryStorage;
import io.clientele.money.ExchangeRates;
import io.clientele.profile.ProfileRules;
import io.clientele.storage.CrmStorage;
import io.clientele.tenant.Tenant;
import io.clientele.tenant.TenantId;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;

/** Reads the files that the options name. */
final class ShopLoader {
    static final TenantId TENANT = TenantId.of("shop");
    private static final Currency USUAL_CURRENCY = Currency.getInstance("EUR");

    private final CustomerOptions options;
    private final Terminal terminal;
    private final CrmStorage storage = new InMemoryStorage();
    private final List<ImportReport> reports = new ArrayList<>();
    private final List<Rejection> rejections = new ArrayList<>();

    private ShopLoader(CustomerOptions options, Terminal terminal) {
        this.options = options;
        this.terminal = terminal;
    }

    /** Reads the files; says on standard error what was rejected and guessed. */
    static LoadedShop load(CustomerOptions options, Terminal terminal) {
        return new ShopLoader(options, terminal).load();
    }

    private LoadedShop load() {
        check();
        Currency fileCurrency = options.currency().orElse(USUAL_CURRENCY);
        Tenant reading = tenant(fileCurrency);
        Intake intake = new Intake(storage, reading, new EmailIdentity(), InstantSource.system());
        try (Progress progress = Progress.on(terminal)) {
            FileImport orders = new FileImport(intake, settings(fileCurrency), rejections::add, progress);
            FileImport audiences = new FileImport(
                    intake,
                    ReadSettings.builder()
                            .currency(fileCurrency)
                            .zone(options.zone())
                            .build(),
                    rejections::add,
                    progress);
            options.orders().forEach(file -> read(orders, file, orderFormats()));
            options.audiences().forEach(file -> read(audiences, file, Formats.all()));
        }
        return loaded(fileCurrency);
    }

    private void check() {
        if (!options.store().equals("memory")) {
            throw CommandException.usage("The only --store of this version is memory");
        }
        if (options.orders().isEmpty() && options.audiences().isEmpty()) {
            throw CommandException.usage("Name at least one file with --orders or --audience");
        }
    }

    private Tenant tenant(Currency currency) {
        return Tenant.builder()
                .id(TENANT)
                .name("Shop")
                .currency(currency)
                .zone(options.zone())
                .build();
    }

    private ReadSettings settings(Currency currency) {
        return ReadSettings.builder()
                .currency(currency)
                .zone(options.zone())
                .source(options.source())
                .columns(options.columns())
                .build();
    }

    private List<FileFormat> orderFormats() {
        if (options.mapping().isPresent()) {
            throw CommandException.usage("--mapping is not known");
        }
        if (options.format().equals("auto")) {
            return options.columns().isEmpty()
                    ? Formats.all()
                    : List.of(Formats.named("generic").orElseThrow());
        }
        return List.of(Formats.named(options.format())
                .orElseThrow(() -> CommandException.usage("There is no format '" + options.format()
                        + "': choose one of " + String.join(", ", new FormatNames()))));
    }

    private void read(FileImport files, Path file, List<FileFormat> formats) {
        reports.addAll(files.read(Input.of(file), formats));
    }

    private LoadedShop loaded(Currency fileCurrency) {
        ShopFacts facts = ShopFacts.of(storage, TENANT);
        if (facts.isEmpty() && reports.stream().allMatch(report -> report.people() == 0)) {
            rejections.stream().limit(3).forEach(rejection -> terminal.notice(rejection.sentence()));
            throw CommandException.nothingAccepted("No order and no person could be read from "
                    + (reports.size() == 1 ? reports.get(0).file() : "these files"));
        }
        Currency currency = options.currency().or(facts::mainCurrency).orElse(fileCurrency);
        ExchangeRates rates = options.rates()
                .<ExchangeRates>map(file -> RatesFile.read(file, currency))
                .orElse(ExchangeRates.none());
        LocalDate asOf = options.asOf()
                .or(() -> facts.lastOrder().map(time -> LocalDate.ofInstant(time, options.zone())))
                .orElseGet(() -> LocalDate.ofInstant(InstantSource.system().instant(), options.zone()));
        return new LoadedShop(
                storage,
                tenant(currency),
                ProfileRules.builder().rates(rates).build(),
                asOf,
                reports,
                rejections,
                facts);
    }
}
