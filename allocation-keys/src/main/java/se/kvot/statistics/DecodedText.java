package se.kvot.statistics;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The text of a file, and the charset that it was read in.
 *
 * <p>Without a stated charset, UTF-8 is tried strictly, with or without byte order mark, and then ISO-8859-1. What has
 * control characters is not taken for text, nor what has letters of UTF-8 beside bytes that are not: in that way a file in
 * UTF-16, in an old DOS charset, in two charsets or in no charset at all is refused instead of read as something else.
 */
record DecodedText(String text, Charset charset) {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** How ISO-8859-1 shows a letter of UTF-8 that has two bytes, as Swedish ones have: no text has such pairs. */
    private static final Pattern LETTER_OF_UTF_8 = Pattern.compile("[\u00C3\u00C5][\u0080-\u00BF]");

    static DecodedText decode(byte[] bytes, Optional<Charset> stated, String sourceName) {
        DecodedText decoded =
                stated.isPresent() ? strictly(bytes, stated.get(), sourceName) : guessed(bytes, sourceName);
        return new DecodedText(plain(decoded.text, decoded.charset.name(), sourceName), decoded.charset);
    }

    /**
     * {@return the text without byte order mark}
     *
     * @param readAs what the text was taken for, for the error
     * @throws StatisticFormatException if it has control characters other than tabs and line ends
     */
    static String plain(String text, String readAs, String sourceName) {
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (Character.isISOControl(sign) && "\t\r\n".indexOf(sign) < 0) {
                throw new StatisticFormatException(
                        sourceName,
                        CsvTable.lineAt(text, i),
                        1,
                        "file must be text but read as " + readAs + " it has the control character "
                                + Quoted.of(Character.toString(sign)) + "; state its charset if it has another");
            }
        }
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(BYTE_ORDER_MARK.length()) : text;
    }

    private static DecodedText guessed(byte[] bytes, String sourceName) {
        @Nullable String text = tryDecode(bytes, StandardCharsets.UTF_8);
        if (text != null) {
            return new DecodedText(text, StandardCharsets.UTF_8);
        }
        String latin = new String(bytes, StandardCharsets.ISO_8859_1);
        if (LETTER_OF_UTF_8.matcher(latin).find()) {
            throw new StatisticFormatException(
                    sourceName,
                    CsvTable.lineAt(latin, firstNotUtf8(bytes)),
                    1,
                    "file must be in one charset but is in UTF-8 with bytes that are not; state its charset if it has another");
        }
        return new DecodedText(latin, StandardCharsets.ISO_8859_1);
    }

    private static int firstNotUtf8(byte[] bytes) {
        ByteBuffer left = ByteBuffer.wrap(bytes);
        StandardCharsets.UTF_8.newDecoder().decode(left, CharBuffer.allocate(bytes.length), true);
        return left.position();
    }

    private static DecodedText strictly(byte[] bytes, Charset charset, String sourceName) {
        @Nullable String text = tryDecode(bytes, charset);
        if (text == null) {
            throw new StatisticFormatException(
                    sourceName, 1, 1, "file must be in " + charset.name() + " as stated but was not");
        }
        return new DecodedText(text, charset);
    }

    private static @Nullable String tryDecode(byte[] bytes, Charset charset) {
        try {
            return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString(); // a new decoder reports mistakes
        } catch (CharacterCodingException e) {
            return null;
        }
    }
}
