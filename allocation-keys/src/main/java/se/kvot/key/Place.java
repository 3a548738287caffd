package se.kvot.key;

import static java.util.Objects.requireNonNull;

import se.kvot.agreement.KeySpec;
import se.kvot.agreement.MeasureSpec;
import se.kvot.agreement.PlainValue;

/** A place in a spec that is being read or written: what is known there, and how to say that something is wrong. */
record Place(KeyCatalog catalog, KeySources sources, String keyId, String path) {

    private static final int LONGEST_SHOWN = 64;

    static Place root(KeyCatalog catalog, KeySources sources) {
        return new Place(catalog, requireNonNull(sources, "sources"), "", "");
    }

    Place inKey(String id) {
        return new Place(catalog, sources, id, path);
    }

    Place parameter(String name) {
        return inside(path.isEmpty() ? name : path + "." + name);
    }

    Place item(Object label) {
        return inside(path + "[" + cut(label.toString()) + "]");
    }

    private Place inside(String longer) {
        return new Place(catalog, sources, keyId, longer);
    }

    /** The key at this place, such as {@code key base-plus at rest}. */
    String ofKey(String what) {
        return path.isEmpty() ? what : what + " at " + path;
    }

    /** The error that the parameter here must be something else. */
    KeySpecException refusal(String rule, PlainValue was) {
        return refusal(rule, described(was));
    }

    KeySpecException refusal(String rule, String was) {
        return new KeySpecException(
                path, "parameter " + path + " of key " + keyId + " must be " + rule + " but was " + was);
    }

    static String cut(String text) {
        return text.length() <= LONGEST_SHOWN ? text : text.substring(0, LONGEST_SHOWN) + "…";
    }

    private static String described(PlainValue value) {
        return kind(value) + " " + cut(value.toString());
    }

    private static String kind(PlainValue value) {
        if (value instanceof PlainValue.Text) {
            return "the text";
        } else if (value instanceof PlainValue.ExactNumber) {
            return "the number";
        } else if (value instanceof PlainValue.Money) {
            return "the amount";
        } else if (value instanceof PlainValue.Party) {
            return "the recipient";
        } else if (value instanceof PlainValue.Period) {
            return "the period";
        } else if (value instanceof PlainValue.Items) {
            return "the list";
        } else if (value instanceof PlainValue.Table) {
            return "the table";
        } else if (value instanceof MeasureSpec) {
            return "the measure";
        } else if (value instanceof KeySpec) {
            return "the key";
        }
        throw new AssertionError("value must be of the closed set but was " + value);
    }
}
