package org.gailan.html;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import ognl.ASTAssign;
import ognl.ASTCtor;
import ognl.ASTEval;
import ognl.ASTStaticField;
import ognl.ASTStaticMethod;
import ognl.Node;
import ognl.Ognl;
import ognl.OgnlException;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.standard.expression.IStandardVariableExpression;
import org.thymeleaf.standard.expression.IStandardVariableExpressionEvaluator;
import org.thymeleaf.standard.expression.OGNLVariableExpressionEvaluator;
import org.thymeleaf.standard.expression.StandardExpressionExecutionContext;

/**
 * Lets an expression of a template read what the template was given, and no more: it names no
 * class, makes no object, and sets nothing. A report's folder may come from anyone, and to look at
 * it must not run what they wrote.
 *
 * <p>Thymeleaf forbids the classes of Java alone; through any other, a template could run programs.
 */
final class TemplateExpressions implements IStandardVariableExpressionEvaluator {
  private static final Set<Class<? extends Node>> REACHING_OUT =
      Set.of(
          ASTStaticMethod.class,
          ASTStaticField.class,
          ASTCtor.class,
          ASTEval.class,
          ASTAssign.class);

  private final IStandardVariableExpressionEvaluator allowing =
      new OGNLVariableExpressionEvaluator(true);
  private final Set<String> harmless = ConcurrentHashMap.newKeySet();

  @Override
  public Object evaluate(
      IExpressionContext context,
      IStandardVariableExpression expression,
      StandardExpressionExecutionContext execution) {
    String text = expression.getExpression();
    if (!harmless.contains(text)) {
      if (reachesOut(text)) {
        throw new IllegalArgumentException(
            "an expression of a template may not name a class, make an object or set anything: "
                + text);
      }
      harmless.add(text);
    }
    return allowing.evaluate(context, expression, execution);
  }

  private static boolean reachesOut(String expression) {
    try {
      return reachesOut((Node) Ognl.parseExpression(expression));
    } catch (OgnlException noExpression) {
      return false; // who evaluates it says what is wrong with it
    }
  }

  private static boolean reachesOut(Node node) {
    if (REACHING_OUT.contains(node.getClass())) {
      return true;
    }
    for (int i = 0; i < node.jjtGetNumChildren(); i++) {
      if (reachesOut(node.jjtGetChild(i))) {
        return true;
      }
    }
    return false;
  }
}
