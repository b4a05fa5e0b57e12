package org.cohesion.examples.policyimport.format.pdf;

import org.apache.pdfbox.util.Matrix;

/** How points come to stand elsewhere: moved, turned, stretched; changed in place, for speed. */
final class Affine {

  double a = 1;
  double b;
  double c;
  double d = 1;
  double e;
  double f;

  void set(double newA, double newB, double newC, double newD, double newE, double newF) {
    a = newA;
    b = newB;
    c = newC;
    d = newD;
    e = newE;
    f = newF;
  }

  void set(Affine other) {
    set(other.a, other.b, other.c, other.d, other.e, other.f);
  }

  /** Moves what follows, in units of its own. */
  void move(double x, double y) {
    e += x * a + y * c;
    f += x * b + y * d;
  }

  /** Places what follows as these six numbers say, inside what has been said before. */
  void concatenate(double m, double n, double o, double p, double q, double r) {
    set(
        m * a + n * c,
        m * b + n * d,
        o * a + p * c,
        o * b + p * d,
        q * a + r * c + e,
        q * b + r * d + f);
  }

  /** Places what follows as the matrix says, inside what has been said before. */
  void concatenate(Matrix matrix) {
    concatenate(
        matrix.getScaleX(),
        matrix.getShearY(),
        matrix.getShearX(),
        matrix.getScaleY(),
        matrix.getTranslateX(),
        matrix.getTranslateY());
  }
}
