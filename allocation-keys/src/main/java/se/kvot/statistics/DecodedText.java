package se.kvot.statistics;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The text of a file, and the charset that it was read in.
 *
 * <p>Without a stated charset, UTF-8 is tried strictly, with or without byte order mark, and then ISO-8859-1. What has
 * control characters is not taken for text: in that way a file in UTF-16, in an old DOS charset or in no charset at all is
 * refused instead of read as something else.
 */
record DecodedText(String text, Charset charset) {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    static DecodedText decode(byte[] bytes, Optional<Charset> stated, String sourceName) {
        DecodedText decoded = stated.isPresent() ? strictly(bytes, stated.get(), sourceName) : guessed(bytes);
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

    private static DecodedText guessed(byte[] bytes) {
        @Nullable String text = tryDecode(bytes, StandardCharsets.UTF_8);
        return text == null
                ? new DecodedText(new String(bytes, StandardCharsets.ISO_8859_1), StandardCharsets.ISO_8859_1)
                : new DecodedText(text, StandardCharsets.UTF_8);
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
