/** An application that shares grants, and requires nothing but the library. */
module se.example.consumer {
    requires se.kvot.keys;
}
