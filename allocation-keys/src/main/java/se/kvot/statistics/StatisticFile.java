package se.kvot.statistics;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.immutables.value.Value;
import se.kvot.party.RecipientKind;

/** What all settings for reading a file have in common. */
abstract class StatisticFile {

    /** {@return the name of the statistic, such as {@code folkmängd}} */
    public abstract String name();

    /** {@return the unit of the figures, such as {@code invånare}} */
    public abstract String unit();

    /** {@return who published the figures and where} */
    public abstract String source();

    /** {@return what codes of two digits are: regions, unless counties are stated} */
    @Value.Default
    public RecipientKind twoDigitCodes() {
        return RecipientKind.REGION;
    }

    /**
     * {@return whether a municipality with three digits and a region with one have lost a zero that is to be put back,
     * with a {@link ReadingNotice}; unless stated they are errors}
     */
    @Value.Default
    public boolean acceptLostLeadingZeros() {
        return false;
    }

    /**
     * {@return whether codes that are no longer in use are to be read as those of today, such as 1917 as 0331 Heby; unless
     * stated they stay as they are; a {@link ReadingNotice} tells of each either way}
     */
    @Value.Default
    public boolean replaceFormerCodes() {
        return false;
    }

    /**
     * {@return what to do about totals that are not the sum of their parts; notices, unless stated}
     *
     * <p>Checked are the totals of the nation and of regions or counties, where all their parts of today have figures.
     */
    @Value.Default
    public Totals totals() {
        return Totals.NOTICE;
    }

    /** {@return how many rows, or figures where there are no rows, to read at most; 100 000 unless stated} */
    @Value.Default
    public int rowLimit() {
        return 100_000;
    }

    /** {@return how many bytes, or of text characters, to read at most, 20 000 000 unless stated} */
    @Value.Default
    public int sizeLimit() {
        return 20_000_000;
    }

    /**
     * {@return what is in the file}
     *
     * @throws IOException if the file cannot be read
     * @throws StatisticFormatException if there is no such statistic in it
     */
    public StatisticReading read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in, file.toString());
        }
    }

    /**
     * {@return what is in the stream, which is read to its end but not closed}
     *
     * @param sourceName what to call it in errors, such as a file name
     * @throws IOException if the stream cannot be read
     * @throws StatisticFormatException if there is no such statistic in it
     */
    public StatisticReading read(InputStream in, String sourceName) throws IOException {
        return read(in.readNBytes(Math.addExact(sizeLimit(), 1)), sourceName);
    }

    /**
     * {@return what is in the bytes of a file}
     *
     * @param sourceName what to call it in errors, such as a file name
     * @throws StatisticFormatException if there is no such statistic in it
     */
    public StatisticReading read(byte[] bytes, String sourceName) {
        requireSize(bytes.length, "bytes", requireNonNull(sourceName, "sourceName"));
        DecodedText decoded = decode(bytes, sourceName);
        return parse(decoded.text(), Optional.of(decoded.charset()), sourceName);
    }

    /**
     * {@return what is in the text of a file}
     *
     * @param sourceName what to call it in errors, such as a file name
     * @throws StatisticFormatException if there is no such statistic in it
     */
    public StatisticReading readText(String text, String sourceName) {
        requireSize(text.length(), "characters", requireNonNull(sourceName, "sourceName"));
        return parse(DecodedText.plain(text, "it is", sourceName), Optional.empty(), sourceName);
    }

    abstract DecodedText decode(byte[] bytes, String sourceName);

    abstract StatisticReading parse(String text, Optional<Charset> charset, String sourceName);

    private void requireSize(int size, String unit, String sourceName) {
        if (size > sizeLimit()) {
            throw Place.startOf(sourceName)
                    .error("file must have at most " + sizeLimit() + " " + unit + " but had more");
        }
    }

    final void checkCommon() {
        checkArgument(!name().isBlank(), "name must not be blank but was \"%s\"", name());
        checkArgument(!unit().isBlank(), "unit must not be blank but was \"%s\"", unit());
        checkArgument(!source().isBlank(), "source must not be blank but was \"%s\"", source());
        checkArgument(
                twoDigitCodes() == RecipientKind.REGION || twoDigitCodes() == RecipientKind.COUNTY,
                "twoDigitCodes must be region or county but was %s",
                twoDigitCodes().word());
        checkArgument(rowLimit() >= 1, "rowLimit must be at least 1 but was %s", rowLimit());
        checkArgument(
                sizeLimit() >= 1 && sizeLimit() <= 1_000_000_000,
                "sizeLimit must be from 1 to 1000000000 but was %s",
                sizeLimit());
    }
}
