package se.kvot.guard;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.RecordComponentVisitor;
import org.objectweb.asm.Type;

/** Finds {@code double} and {@code float} in a class file, in whatever way they came in. */
final class FloatingPoint extends ClassVisitor {

    private static final int ASM = Opcodes.ASM9;

    private static final Map<Integer, String> OPCODES = opcodes(
            "FCONST_0 FCONST_1 FCONST_2 DCONST_0 DCONST_1 FLOAD DLOAD FALOAD DALOAD FSTORE DSTORE FASTORE DASTORE",
            "FADD DADD FSUB DSUB FMUL DMUL FDIV DDIV FREM DREM FNEG DNEG FCMPL FCMPG DCMPL DCMPG FRETURN DRETURN",
            "I2F I2D L2F L2D F2I F2L F2D D2I D2L D2F");

    /** Double, Float, OptionalDouble, DoubleStream, ToDoubleFunction, DoubleAdder and their like. */
    private static final Pattern TYPE = Pattern.compile("java/[a-z/]*/\\w*(?:Double|Float)\\w*");

    private final List<String> uses = new ArrayList<>();
    private String name = "";

    /** One line for each use, with class, member and what it is. */
    static List<String> uses(byte[] classFile) {
        FloatingPoint visitor = new FloatingPoint();
        new ClassReader(classFile).accept(visitor, ClassReader.SKIP_FRAMES);
        return List.copyOf(visitor.uses);
    }

    private static Map<Integer, String> opcodes(String... lines) {
        Map<Integer, String> opcodes = new HashMap<>();
        for (String opcode : String.join(" ", lines).split(" ", -1)) {
            try {
                opcodes.put(Opcodes.class.getField(opcode).getInt(null), opcode);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
        return Map.copyOf(opcodes);
    }

    private FloatingPoint() {
        super(ASM);
    }

    private void found(String where, String what) {
        uses.add(name + ": " + where + " " + what);
    }

    private void descriptor(String where, String verb, String descriptor, String shown) {
        // outside of class names, D and F stand for the primitive types
        String primitives = descriptor.replaceAll("L[^;]*;", "L");
        if (primitives.contains("D") || primitives.contains("F") || isFloating(descriptor)) {
            found(where, verb + " " + shown);
        }
    }

    private static boolean isFloating(@Nullable String text) {
        return text != null && TYPE.matcher(text).find();
    }

    private void signature(String where, @Nullable String signature) {
        if (isFloating(signature)) {
            found(where, "has signature " + signature);
        }
    }

    @Override
    public void visit(
            int version, int access, String name, @Nullable String signature, String superName, String[] interfaces) {
        this.name = name;
        signature("class", signature);
        if (isFloating(superName) || isFloating(String.join(" ", interfaces))) {
            found("class", "extends " + superName + " and implements " + String.join(", ", interfaces));
        }
    }

    @Override
    public RecordComponentVisitor visitRecordComponent(String name, String descriptor, @Nullable String signature) {
        descriptor("record component " + name, "has descriptor", descriptor, descriptor);
        return null;
    }

    @Override
    public FieldVisitor visitField(
            int access, String name, String descriptor, @Nullable String signature, Object value) {
        descriptor("field " + name, "has descriptor", descriptor, descriptor);
        signature("field " + name, signature);
        return null;
    }

    @Override
    public MethodVisitor visitMethod(
            int access, String name, String descriptor, @Nullable String signature, String[] exceptions) {
        String where = "method " + name;
        descriptor(where, "has descriptor", descriptor, descriptor);
        signature(where, signature);
        return new Code(where);
    }

    private final class Code extends MethodVisitor {

        private final String where;

        Code(String where) {
            super(ASM);
            this.where = where;
        }

        private void opcode(int opcode) {
            if (OPCODES.containsKey(opcode)) {
                found(where, "has opcode " + OPCODES.get(opcode));
            }
        }

        @Override
        public void visitInsn(int opcode) {
            opcode(opcode);
        }

        @Override
        public void visitVarInsn(int opcode, int index) {
            opcode(opcode);
        }

        @Override
        public void visitIntInsn(int opcode, int operand) {
            if (opcode == Opcodes.NEWARRAY && (operand == Opcodes.T_DOUBLE || operand == Opcodes.T_FLOAT)) {
                found(where, "has opcode NEWARRAY");
            }
        }

        @Override
        public void visitTypeInsn(int opcode, String type) {
            // a class name, or the descriptor of an array
            descriptor(where, "uses type", type.startsWith("[") ? type : "L" + type + ";", type);
        }

        @Override
        public void visitMultiANewArrayInsn(String descriptor, int dimensions) {
            descriptor(where, "makes array", descriptor, descriptor);
        }

        @Override
        public void visitFieldInsn(int opcode, String owner, String field, String descriptor) {
            member("uses field", owner, field, descriptor);
        }

        @Override
        public void visitMethodInsn(int opcode, String owner, String method, String descriptor, boolean isInterface) {
            member("calls", owner, method, descriptor);
        }

        private void member(String verb, String owner, String member, String descriptor) {
            String shown = owner + "." + member + descriptor;
            if (isFloating(owner)) {
                found(where, verb + " " + shown);
            } else {
                descriptor(where, verb, descriptor, shown);
            }
        }

        @Override
        public void visitInvokeDynamicInsn(String method, String descriptor, Handle bootstrap, Object... arguments) {
            descriptor(where, "calls", descriptor, method + descriptor);
            for (Object argument : arguments) {
                visitLdcInsn(argument);
            }
        }

        @Override
        public void visitLdcInsn(Object value) {
            if (value instanceof Double || value instanceof Float) {
                found(where, "has constant " + value);
            } else if (value instanceof Type type) {
                descriptor(where, "refers to", type.getDescriptor(), type.getDescriptor());
            } else if (value instanceof Handle handle) {
                member("refers to", handle.getOwner(), handle.getName(), handle.getDesc());
            }
        }

        @Override
        public void visitLocalVariable(
                String variable, String descriptor, @Nullable String signature, Label start, Label end, int index) {
            descriptor(where, "has local " + variable, descriptor, descriptor);
            signature(where, signature);
        }
    }
}
