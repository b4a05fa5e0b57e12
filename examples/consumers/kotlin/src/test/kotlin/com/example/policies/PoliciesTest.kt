package com.example.policies

import java.io.ByteArrayOutputStream
import java.io.PrintStream
import java.nio.file.Path
import java.time.LocalDate
import kotlin.io.path.writeText
import org.cohesion.review.PartialDate
import org.cohesion.review.Term
import org.jetbrains.kotlin.cli.common.ExitCode
import org.jetbrains.kotlin.cli.jvm.K2JVMCompiler
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertNull
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.io.TempDir

class PoliciesTest {

  private val approved = LocalDate.of(2025, 9, 18)

  @Test
  fun buildsPoliciesThatAreChecked() {
    val policy = reviewedYearly("Living together", approved, PartialDate.of(2027, 9))

    assertEquals(
      listOf("review.interval-mismatch"),
      reviewFindings(policy, LocalDate.of(2026, 1, 1)),
    )
    assertEquals(policy, copied(policy))
  }

  @Test
  fun leavesOutWhatIsNull() {
    val policy = reviewedYearly("Living together", approved, null)

    assertNull(term(policy))
    assertEquals(LocalDate.of(2026, 9, 18), policy.reviewDueBy().get())
    val summer = policy.review.get().toBuilder().term(Term.SUMMER).build()
    assertEquals("before the holidays", term(policy.toBuilder().review(summer).build()))
  }

  @Test
  fun mayNotHandOverNull(@TempDir folder: Path) {
    val (ok, none) = compiled(folder, "fun f(title: String) = Policy.builder().title(title)")
    val (refused, errors) = compiled(folder, "fun f(title: String?) = Policy.builder().title(title)")

    assertEquals(ExitCode.OK, ok, none)
    assertEquals(ExitCode.COMPILATION_ERROR, refused)
    assertTrue(errors.contains("actual type is 'String?', but 'String' was expected"), errors)
  }

  @Test
  fun needNotAskWhetherWhatIsGivenIsNull(@TempDir folder: Path) {
    val (refused, errors) = compiled(folder, "fun f(policy: Policy) = policy.title ?: error(\"\")")

    assertEquals(ExitCode.COMPILATION_ERROR, refused)
    assertTrue(errors.contains("non-nullable type 'Optional<String>'"), errors)
  }

  /** What the compiler makes of a line of code, with the options that this project has. */
  private fun compiled(folder: Path, code: String): Pair<ExitCode, String> {
    val file = folder.resolve("Code.kt")
    file.writeText("import org.cohesion.policy.Policy\n$code\n")
    val said = ByteArrayOutputStream()
    val exit =
      K2JVMCompiler()
        .exec(
          PrintStream(said),
          "-Werror",
          "-Xjspecify-annotations=strict",
          "-no-stdlib",
          "-classpath",
          System.getProperty("java.class.path"),
          "-d",
          folder.resolve("classes").toString(),
          file.toString(),
        )
    return exit to said.toString()
  }
}
