package se.kvot.statistics;

import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.kvot.party.Recipient;

/** Reads one answer of Kolada by its settings; used once. */
final class KoladaReader {

    private static final Pattern REGION = Pattern.compile("00[0-9]{2}");

    /** What stands in one element of {@code values}, in whatever order. */
    private static final class Element {

        private final Place place;
        private @Nullable Text kpi;
        private @Nullable Text municipality;
        private @Nullable Text period;
        private @Nullable Figure figure;

        Element(Place place) {
            this.place = place;
        }
    }

    private record Text(String text, Place place) {}

    /** What stands in one element of the inner {@code values}. */
    private static final class Figure {

        private Place place;
        private String gender = "";
        private String status = "";
        private boolean deleted;
        private FigureText.Reading value = new FigureText.Unknown("");

        Figure(Place place) {
            this.place = place;
        }

        FigureText.Reading reading() {
            if (deleted) {
                return new FigureText.Unknown("deleted");
            }
            return value instanceof FigureText.Unknown ? new FigureText.Unknown(status) : value;
        }
    }

    private final StatisticKolada settings;
    private final JsonTokens json;
    private final FigureCollector collector;
    private final Place start;
    private final TreeSet<String> kpis = new TreeSet<>();
    private final TreeSet<String> genders = new TreeSet<>();
    private int elements;

    KoladaReader(StatisticKolada settings, JsonTokens json) {
        this.settings = settings;
        this.json = json;
        this.collector = new FigureCollector(settings);
        this.start = json.place();
    }

    StatisticReading read(Optional<Charset> charset) {
        json.object("Kolada's answer", this::readProperty);
        if (elements == 0) {
            throw start.error("values must have at least one element but had none");
        }
        settings.kpi().ifPresent(kpi -> requireSeen("kpi", kpi, kpis));
        requireSeen("gender", settings.gender(), genders);
        return collector.reading(charset, Optional.empty(), start);
    }

    private void requireSeen(String what, String wanted, Set<String> seen) {
        if (!seen.contains(wanted)) {
            throw start.error("file must have the " + what + " " + Quoted.of(wanted) + " but has "
                    + Cube.listed(seen.stream().map(Quoted::of).toList()));
        }
    }

    private void readProperty(String name) {
        switch (name) {
            case "values" -> json.array("values", this::readElement);
            case "next_page", "next_url" -> {
                Place place = json.place();
                json.textOrNull(name)
                        .ifPresent(url -> collector.add(new ReadingNotice.PageOfSeveral(place.line(), place.column())));
            }
            default -> json.skip();
        }
    }

    private void readElement() {
        elements++;
        Element element = new Element(json.place());
        if (elements > settings.rowLimit()) {
            throw element.place.error("values must have at most " + settings.rowLimit() + " elements but had more");
        }
        json.object("element of values", name -> {
            switch (name) {
                case "kpi" -> element.kpi = text(name);
                case "municipality" -> element.municipality = text(name);
                case "period" -> element.period = text(name);
                case "values" -> json.array("values", () -> readFigure(element));
                default -> json.skip();
            }
        });
        take(element);
    }

    private Text text(String what) {
        return new Text(json.textOrNumber(what), json.place());
    }

    private void readFigure(Element element) {
        Figure figure = new Figure(json.place());
        json.object("element of values", name -> {
            switch (name) {
                case "gender" -> figure.gender = json.text(name);
                case "status" -> figure.status = json.textOrNull(name).orElse("");
                case "isdeleted" -> figure.deleted = json.isTrue();
                case "value" -> {
                    figure.place = json.place();
                    figure.value = json.figure();
                }
                default -> json.skip();
            }
        });
        genders.add(figure.gender);
        if (figure.gender.equals(settings.gender())) {
            if (element.figure != null) {
                throw figure.place.error("gender must come once in an element but " + Quoted.of(figure.gender)
                        + " is also on line " + element.figure.place.line());
            }
            element.figure = figure;
        }
    }

    private void take(Element element) {
        Text kpi = stated("kpi", element.kpi, element);
        Text municipality = stated("municipality", element.municipality, element);
        Text period = stated("period", element.period, element);
        kpis.add(kpi.text);
        if (settings.kpi().isEmpty() && kpis.size() > 1) {
            throw kpi.place.error("kpi must be stated where there are several but was not: "
                    + Cube.listed(kpis.stream().map(Quoted::of).toList()));
        }
        if (settings.kpi().isPresent() && !settings.kpi().get().equals(kpi.text)) {
            return;
        }
        Recipient recipient = collector.recipient(code(municipality.text), "", municipality.place);
        LocalDate date = settings.times().read(period.text, period.place);
        if (element.figure == null) {
            collector.add(date, recipient, new FigureText.Unknown(""), "", element.place);
        } else {
            collector.add(date, recipient, element.figure.reading(), element.figure.status, element.figure.place);
        }
    }

    private static Text stated(String what, @Nullable Text text, Element element) {
        if (text == null) {
            throw element.place.error("element of values must have a " + what + " but has none");
        }
        return text;
    }

    private static String code(String municipality) {
        return REGION.matcher(municipality).matches() ? municipality.substring(2) : municipality;
    }
}
