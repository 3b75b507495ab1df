"""What can be told and asked: kinds and names, facts and what no record can hold, words of the text, answers,
questions.
"""
