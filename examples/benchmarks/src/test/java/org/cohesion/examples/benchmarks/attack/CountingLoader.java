package org.cohesion.examples.benchmarks.attack;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import net.bytebuddy.jar.asm.ClassReader;
import net.bytebuddy.jar.asm.ClassVisitor;
import net.bytebuddy.jar.asm.ClassWriter;
import net.bytebuddy.jar.asm.Label;
import net.bytebuddy.jar.asm.MethodVisitor;
import net.bytebuddy.jar.asm.Opcodes;
import net.bytebuddy.jar.asm.Type;

/** Loads the classes of the library anew, with calls of {@link Steps} in them. */
final class CountingLoader extends ClassLoader {

  private static final String STEPS = Steps.class.getName().replace('.', '/');
  private static final String STRING = "java/lang/String";

  /** Methods of texts without an argument or with one that look at the whole text. */
  private static final Set<String> READING =
      Set.of(
          "chars",
          "compareTo",
          "concat",
          "contains",
          "indexOf",
          "isBlank",
          "lastIndexOf",
          "lines",
          "matches",
          "replace",
          "split",
          "strip",
          "stripTrailing",
          "toCharArray",
          "toUpperCase");

  /** What compares its last argument with what it holds, or copies it. */
  private static final Set<String> TABLES =
      Set.of(
          "java/lang/StringBuilder",
          "java/util/HashMap",
          "java/util/HashSet",
          "java/util/List",
          "java/util/Map",
          "java/util/Set");

  CountingLoader() {
    super(CountingLoader.class.getClassLoader());
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    boolean counts = name.startsWith("org.cohesion.") && !name.equals(Steps.class.getName());
    if (!counts) {
      return super.loadClass(name, resolve);
    }
    synchronized (getClassLoadingLock(name)) {
      Class<?> known = findLoadedClass(name);
      return known == null ? loadCounting(name) : known;
    }
  }

  private Class<?> loadCounting(String name) throws ClassNotFoundException {
    try (InputStream in = getResourceAsStream(name.replace('.', '/') + ".class")) {
      if (in == null) {
        throw new ClassNotFoundException(name);
      }
      ClassReader reader = new ClassReader(in);
      ClassWriter writer = new ClassWriter(reader, ClassWriter.COMPUTE_MAXS);
      reader.accept(new Counting(writer), 0);
      byte[] counting = writer.toByteArray();
      return defineClass(name, counting, 0, counting.length);
    } catch (IOException e) {
      throw new ClassNotFoundException(name, e);
    }
  }

  private static final class Counting extends ClassVisitor {

    Counting(ClassVisitor next) {
      super(Opcodes.ASM9, next);
    }

    @Override
    public MethodVisitor visitMethod(
        int access, String name, String descriptor, String signature, String[] exceptions) {
      return new CountingMethod(super.visitMethod(access, name, descriptor, signature, exceptions));
    }
  }

  private static final class CountingMethod extends MethodVisitor {

    CountingMethod(MethodVisitor next) {
      super(Opcodes.ASM9, next);
    }

    @Override
    public void visitCode() {
      super.visitCode();
      steps("one", "()V");
    }

    @Override
    public void visitJumpInsn(int opcode, Label label) {
      steps("one", "()V");
      super.visitJumpInsn(opcode, label);
    }

    @Override
    public void visitMethodInsn(
        int opcode, String owner, String name, String descriptor, boolean isInterface) {
      if (owner.startsWith("java/")) {
        ofJdk(opcode, owner, name, Type.getArgumentTypes(descriptor));
      }
      super.visitMethodInsn(opcode, owner, name, descriptor, isInterface);
    }

    private void ofJdk(int opcode, String owner, String name, Type[] arguments) {
      boolean onText = owner.equals(STRING) && opcode == Opcodes.INVOKEVIRTUAL;
      boolean withObject =
          arguments.length > 0 && arguments[arguments.length - 1].getSort() == Type.OBJECT;
      if (name.equals("normalize") && owner.equals("java/text/Normalizer")) {
        super.visitInsn(Opcodes.DUP2);
        steps("normalize", "(Ljava/lang/CharSequence;Ljava/text/Normalizer$Form;)V");
      } else if (onText && name.equals("toLowerCase") && arguments.length == 1) {
        super.visitInsn(Opcodes.DUP2);
        super.visitInsn(Opcodes.POP);
        steps("toLowerCase", "(Ljava/lang/String;)V");
      } else if (onText && arguments.length == 0 && READING.contains(name)) {
        super.visitInsn(Opcodes.DUP);
        steps("on", "(Ljava/lang/Object;)V");
      } else if (onText && arguments.length == 1 && READING.contains(name)) {
        super.visitInsn(Opcodes.DUP2);
        super.visitInsn(Opcodes.POP);
        steps("on", "(Ljava/lang/Object;)V");
      } else if (name.equals("equals") && withObject) {
        super.visitInsn(Opcodes.DUP2);
        steps("equal", "(Ljava/lang/Object;Ljava/lang/Object;)V");
      } else if (withObject && TABLES.contains(owner)) {
        super.visitInsn(Opcodes.DUP);
        steps("on", "(Ljava/lang/Object;)V");
      }
    }

    private void steps(String method, String descriptor) {
      super.visitMethodInsn(Opcodes.INVOKESTATIC, STEPS, method, descriptor, false);
    }
  }
}
